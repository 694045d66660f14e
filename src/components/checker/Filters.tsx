import { CATEGORY_LABELS, SEVERITY_LABELS, type Finding } from '../../checks/finding.ts';
import { countsOf, passes, type Filter } from '../../stores/checker/filter.ts';
import { useStore } from '../island/use-store.ts';
import { useChecker } from './context.ts';

function Choice({ label, count, pressed, onPress }: { label: string; count: number; pressed: boolean; onPress: () => void }) {
  return (
    <button type="button" class="filter" aria-pressed={pressed} onClick={onPress}>
      {label} <span class="count">{count}</span>
    </button>
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
      <fieldset>
        <legend>轻重</legend>
        <Choice
          label="全部"
          count={all({ ...filter, severity: null })}
          pressed={filter.severity === null}
          onPress={() => checker.filterBy({ severity: null })}
        />
        {severities.map(({ id, count }) => (
          <Choice key={id} label={SEVERITY_LABELS[id]} count={count} pressed={filter.severity === id} onPress={() => checker.filterBy({ severity: id })} />
        ))}
      </fieldset>
      <fieldset>
        <legend>类别</legend>
        <Choice
          label="全部"
          count={all({ ...filter, category: null })}
          pressed={filter.category === null}
          onPress={() => checker.filterBy({ category: null })}
        />
        {categories.map(({ id, count }) => (
          <Choice key={id} label={CATEGORY_LABELS[id]} count={count} pressed={filter.category === id} onPress={() => checker.filterBy({ category: id })} />
        ))}
      </fieldset>
    </div>
  );
}
