import { CATEGORY_LABELS, SEVERITY_LABELS, type Finding } from '../../checks/finding.ts';
import { countsOf, passes, type Count, type Filter } from '../../stores/checker/filter.ts';
import { useStore } from '../island/use-store.ts';
import { useChecker } from './context.ts';

function Choice({ label, count, pressed, onPress }: { label: string; count: number; pressed: boolean; onPress: () => void }) {
  return (
    <button type="button" class="filter" aria-pressed={pressed} onClick={onPress}>
      {label} <span class="count">{count}</span>
    </button>
  );
}

/** One side of the filter: everything, or one of its entries. */
function Side<Id extends string>({
  legend,
  all,
  counts,
  names,
  chosen,
  onChoose,
}: {
  legend: string;
  /** How many findings there are without a choice on this side. */
  all: number;
  counts: readonly Count<Id>[];
  names: Readonly<Record<Id, string>>;
  chosen: Id | null;
  onChoose: (id: Id | null) => void;
}) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <Choice label="全部" count={all} pressed={chosen === null} onPress={() => onChoose(null)} />
      {counts.map(({ id, count }) => (
        <Choice key={id} label={names[id]} count={count} pressed={chosen === id} onPress={() => onChoose(id)} />
      ))}
    </fieldset>
  );
}

/** Which findings the list shows, with how many each choice would. */
export function Filters({ findings }: { findings: readonly Finding[] }) {
  const { checker } = useChecker();
  const filter = useStore(checker.$filter);
  const { categories, severities } = countsOf(findings, filter);
  const all = (part: Filter) => findings.filter((finding) => passes(part, finding)).length;
  return (
    <div class="filters">
      <Side
        legend="轻重"
        all={all({ ...filter, severity: null })}
        counts={severities}
        names={SEVERITY_LABELS}
        chosen={filter.severity}
        onChoose={(severity) => checker.filterBy({ severity })}
      />
      <Side
        legend="类别"
        all={all({ ...filter, category: null })}
        counts={categories}
        names={CATEGORY_LABELS}
        chosen={filter.category}
        onChoose={(category) => checker.filterBy({ category })}
      />
    </div>
  );
}
