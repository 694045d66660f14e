import { memo } from '../island/memo.ts';
import type { Conflict } from '../../domain/conflicts/conflict.ts';
import type { ClauseGroup, GroupId } from '../../stores/clause-groups.ts';
import { AddClause } from './AddClause.tsx';
import { ClauseCard } from './ClauseCard.tsx';
import { useBuilder } from './context.ts';
import { groupElementId, reveal } from './places.ts';
import { useStore } from '../island/use-store.ts';

const NONE: readonly Conflict[] = [];

/** A clause of a greater depth, to be taken in singly. */
function Offer({ clauseId }: { clauseId: string }) {
  const builder = useBuilder();
  const { store, clauses } = builder;
  const { clause } = useStore(clauses.of(clauseId));
  return (
    <li>
      <button
        type="button"
        aria-label={`采用：${clause.title}`}
        onClick={() => {
          store.switchClause(clauseId, true);
          // It stands among the others now.
          reveal(builder, clauseId);
        }}
      >
        采用
      </button>
      <div>
        <strong>{clause.title}</strong>
        <p>{clauses.offText(clause)}</p>
      </div>
    </li>
  );
}

/** The clauses of a step, and those that a greater depth would bring. */
function Clauses({ group, conflictsOf }: { group: ClauseGroup; conflictsOf: ReadonlyMap<string, readonly Conflict[]> }) {
  const { listed, more } = group;
  return (
    <>
      {listed.map((clauseId) => (
        <ClauseCard key={clauseId} clauseId={clauseId} conflicts={conflictsOf.get(clauseId) ?? NONE} />
      ))}
      <AddClause spot={{ place: group.id, after: listed.at(-1) ?? '' }} label="在这里加一条" title={group.name} />
      {more.length > 0 ? (
        <details class="more">
          <summary>更细的版本里还有 {more.length} 条，可以单独采用</summary>
          <ul>
            {more.map((clauseId) => (
              <Offer key={clauseId} clauseId={clauseId} />
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

/** How clauses are changed. */
const HowTo = () => <p class="hint">句子里带点线的地方直接改；用不着的条款关掉，填过的内容会留着。</p>;

const countWords = ({ when, taken, listed }: ClauseGroup) => `${when} · 采用 ${taken} 条${taken === listed.length ? '' : `，不用 ${listed.length - taken} 条`}`;

function Section({
  group,
  index,
  open,
  drawn,
  conflictsOf,
}: {
  group: ClauseGroup;
  index: number;
  open: boolean;
  drawn: boolean;
  /** By the clause where each conflict is shown. */
  conflictsOf: ReadonlyMap<string, readonly Conflict[]>;
}) {
  const { view } = useBuilder();
  const id = groupElementId(group.id);
  return (
    <section class="step" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        <button type="button" class="step-toggle" aria-expanded={open} aria-controls={`${id}-clauses`} onClick={() => view.toggle(group.id)}>
          <span class="station" aria-hidden="true">
            {index + 1}
          </span>
          <span class="step-name">
            {group.name}
            <span class="hint">{countWords(group)}</span>
          </span>
          <span class="fold" aria-hidden="true">
            {open ? '收起' : '展开'}
          </span>
        </button>
      </h3>
      <div id={`${id}-clauses`} hidden={!open}>
        {open && drawn ? <Clauses group={group} conflictsOf={conflictsOf} /> : null}
      </div>
    </section>
  );
}

const StepSection = memo(Section);

/** The clauses of one step as a screen of its own. */
export function GroupScreen({ id }: { id: GroupId }) {
  const { $groups, $conflictsOf } = useBuilder();
  const groups = useStore($groups);
  const conflictsOf = useStore($conflictsOf);
  const group = groups.find((each) => each.id === id);
  if (!group) return null;
  return (
    <>
      <h3 class="count">{countWords(group)}</h3>
      <HowTo />
      <Clauses group={group} conflictsOf={conflictsOf} />
    </>
  );
}

/** The seven steps and the contingency plan. */
export function Steps() {
  const { $groups, $conflictsOf, view } = useBuilder();
  const groups = useStore($groups);
  const conflictsOf = useStore($conflictsOf);
  const open = useStore(view.$open);
  const drawn = useStore(view.$drawn);
  const all = groups.every(({ id }) => open.has(id));
  return (
    <section class="steps" aria-labelledby="steps-title">
      <div class="steps-head">
        <h2 id="steps-title">逐步逐条改</h2>
        <button type="button" class="quiet" onClick={() => view.setAll(!all)}>
          {all ? '全部收起' : '全部展开'}
        </button>
      </div>
      <HowTo />
      {groups.map((group, index) => (
        <StepSection key={group.id} group={group} index={index} open={open.has(group.id)} drawn={index < drawn} conflictsOf={conflictsOf} />
      ))}
    </section>
  );
}
