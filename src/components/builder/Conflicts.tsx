import type { Conflict, Repair } from '../../domain/conflicts/conflict.ts';
import { useBuilder } from './context.ts';
import { reveal } from './places.ts';
import { usePart, useStore } from '../island/use-store.ts';

const LEVELS: Readonly<Record<Conflict['level'], string>> = { error: '做不到', warning: '留意', note: '提示' };

function Repairs({ conflict, onRepaired }: { conflict: Conflict; onRepaired: (repair: Repair) => void }) {
  const { store } = useBuilder();
  return (
    <span class="repairs">
      {conflict.repairs.map((repair, index) => (
        <button
          key={repair.label}
          type="button"
          class={index === 0 ? 'repair first' : 'repair'}
          onClick={() => {
            store.applyRepair(repair);
            onRepaired(repair);
          }}
        >
          {repair.label}
        </button>
      ))}
    </span>
  );
}

/** The button is gone once its conflict is: the focus goes to what was done and how to take it back. */
const focusSummary = () => requestAnimationFrame(() => (document.getElementById('conflicts') ?? document.getElementById('undone'))?.focus());

/** What was just done, with the way back. */
function LastDone() {
  const { store } = useBuilder();
  const drastic = useStore(store.$drastic);
  if (drastic?.kind !== 'whole' || drastic.how !== 'repair') return null;
  return (
    <p class="undo">
      已改：{drastic.label}。
      <button
        type="button"
        onClick={() => {
          store.undo();
          focusSummary();
        }}
      >
        还原
      </button>
    </p>
  );
}

/** The same where the summary is on another screen. */
export function Undone() {
  return (
    // A paragraph does not belong into an output element.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div id="undone" role="status" tabIndex={-1}>
      <LastDone />
    </div>
  );
}

/**
 * A conflict at the clause or the day it concerns.
 * @param onRepaired where one goes on after a repair; by default, where it is told what was done
 */
export function ConflictNote({ conflict, onRepaired = focusSummary }: { conflict: Conflict; onRepaired?: (repair: Repair) => void }) {
  return (
    <div class={`conflict is-${conflict.level}`}>
      <p>
        <strong class="level">{LEVELS[conflict.level]}</strong>
        {conflict.message}
      </p>
      <Repairs conflict={conflict} onRepaired={onRepaired} />
    </div>
  );
}

/** Everything that does not fit together, in one place, each with its clause and its repairs. */
export function ConflictSummary() {
  const builder = useBuilder();
  const { conflicts, checked } = useStore(builder.$settled);
  const started = usePart(builder.$agreement, ({ start }) => start !== null);
  const agreedOf = (clauseId: string) => builder.$agreement.get().clauses.find(({ clause }) => clause.id === clauseId);
  const serious = conflicts.filter(({ level }) => level !== 'note').length;
  return (
    <section class="summary" id="conflicts" tabIndex={-1} aria-labelledby="conflicts-title">
      <h2 id="conflicts-title">对不上的地方</h2>
      {/* A list does not belong into an output element. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div role="status">
        <LastDone />
        <p class="verdict">
          {!started
            ? '选好服务起始日，才能逐个期限核对日历。'
            : !checked
              ? '正在核对时间和条款…'
              : conflicts.length === 0
                ? '时间和条款之间没有发现互相矛盾的地方。'
                : serious === 0
                  ? `没有矛盾，有 ${conflicts.length} 处提示。`
                  : `有 ${serious} 处要处理：带按钮的点一下就改好，也可以自己改。`}
        </p>
        {conflicts.length === 0 ? null : (
          <ul>
            {conflicts.map((conflict) => {
              const first = conflict.clauseIds.map(agreedOf).find((agreed) => agreed !== undefined);
              return (
                <li key={conflict.id + conflict.message} class={`conflict is-${conflict.level}`} data-conflict={conflict.id}>
                  <p>
                    <strong class="level">{LEVELS[conflict.level]}</strong>
                    {conflict.message}
                  </p>
                  <span class="repairs">
                    <Repairs conflict={conflict} onRepaired={focusSummary} />
                    {first ? (
                      <button type="button" class="quiet" onClick={() => reveal(builder, first.clause.id)}>
                        看第{first.number}条「{first.clause.title}」
                      </button>
                    ) : null}
                  </span>
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </section>
  );
}
