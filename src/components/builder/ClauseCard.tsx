import { memo } from './memo.ts';
import type { Conflict } from '../../domain/conflicts/conflict.ts';
import { FactLine, SmallPrint } from './ClauseFacts.tsx';
import { ConflictNote } from './Conflicts.tsx';
import { useBuilder } from './context.ts';
import { Override } from './Override.tsx';
import { clauseElementId } from './places.ts';
import { useStore } from './use-store.ts';
import { OtherFields, Sentence, ValueProblems } from './Sentence.tsx';

/** One clause: title and switch, sentence with fields, problems and conflicts, facts, small print. */
function Card({ clauseId, conflicts }: { clauseId: string; conflicts: readonly Conflict[] }) {
  const { store, clauses } = useBuilder();
  const item = useStore(clauses.of(clauseId));
  const { clause, agreed } = item;
  const titleId = `${clauseElementId(clause.id)}-title`;
  return (
    <article class={`clause${agreed ? '' : ' is-off'}`} id={clauseElementId(clause.id)} aria-labelledby={titleId} data-clause={clause.id}>
      <header>
        <h4 id={titleId}>
          <span class="number">{agreed ? agreed.number : '未采用'}</span>
          {clause.title}
        </h4>
        <button
          type="button"
          role="switch"
          class="switch"
          aria-checked={agreed !== null}
          aria-label={`采用：${clause.title}`}
          onClick={() => store.switchClause(clause.id, agreed === null)}
        >
          <span class="switch-track" aria-hidden="true" />
          <span aria-hidden="true">{agreed ? '采用' : '不用'}</span>
        </button>
      </header>
      {agreed ? (
        <>
          {agreed.rewritten ? null : <Sentence agreed={agreed} />}
          {item.override === null ? null : <Override item={item} />}
          <OtherFields agreed={agreed} />
          <ValueProblems agreed={agreed} />
          {conflicts.map((conflict) => (
            <ConflictNote key={conflict.id + conflict.message} conflict={conflict} />
          ))}
          <FactLine agreed={agreed} />
          <SmallPrint agreed={agreed} />
          {item.override === null ? <Override item={item} /> : null}
        </>
      ) : (
        <p class="sentence">{clauses.offText(clause)}</p>
      )}
    </article>
  );
}

/** Drawn again only when the clause or what conflicts with it changes. */
export const ClauseCard = memo(Card);
