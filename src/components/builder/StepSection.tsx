import { useStore } from '@nanostores/preact';
import { memo } from 'preact/compat';
import type { Conflict } from '../../domain/conflicts/conflict.ts';
import type { ClauseGroup } from '../../stores/clause-groups.ts';
import { ClauseCard } from './ClauseCard.tsx';
import { useBuilder } from './context.ts';
import { groupElementId } from './places.ts';

const NONE: readonly Conflict[] = [];

function Section({ group, index, open, drawn, conflictsOf }: {
  group: ClauseGroup;
  index: number;
  open: boolean;
  drawn: boolean;
  /** By the clause where each conflict is shown. */
  conflictsOf: ReadonlyMap<string, readonly Conflict[]>;
}) {
  const { view, store } = useBuilder();
  const id = groupElementId(group.id);
  const taken = group.listed.filter(({ agreed }) => agreed !== null).length;
  return (
    <section class="step" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        <button type="button" class="step-toggle" aria-expanded={open} aria-controls={`${id}-clauses`} onClick={() => view.toggle(group.id)}>
          <span class="station" aria-hidden="true">{index + 1}</span>
          <span class="step-name">{group.name}<span class="hint">{group.when} · 采用 {taken} 条{taken === group.listed.length ? '' : `，不用 ${group.listed.length - taken} 条`}</span></span>
          <span class="fold" aria-hidden="true">{open ? '收起' : '展开'}</span>
        </button>
      </h3>
      <div id={`${id}-clauses`} hidden={!open}>
        {open && drawn ? group.listed.map((item) => <ClauseCard key={item.clause.id} item={item} conflicts={conflictsOf.get(item.clause.id) ?? NONE} />) : null}
        {open && drawn && group.more.length > 0 ? (
          <details class="more">
            <summary>更细的版本里还有 {group.more.length} 条，可以单独采用</summary>
            <ul>
              {group.more.map(({ clause, offText }) => (
                <li key={clause.id}>
                  <button type="button" aria-label={`采用：${clause.title}`} onClick={() => store.switchClause(clause.id, true)}>采用</button>
                  <div><strong>{clause.title}</strong><p>{offText}</p></div>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
    </section>
  );
}

const StepSection = memo(Section);

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
        <button type="button" class="quiet" onClick={() => view.setAll(!all)}>{all ? '全部收起' : '全部展开'}</button>
      </div>
      <p class="hint">句子里带点线的地方直接改；用不着的条款关掉，填过的内容会留着。</p>
      {groups.map((group, index) => (
        <StepSection key={group.id} group={group} index={index} open={open.has(group.id)} drawn={index < drawn} conflictsOf={conflictsOf} />
      ))}
    </section>
  );
}
