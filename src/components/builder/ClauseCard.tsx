import type { Conflict } from '../../domain/conflicts/conflict.ts';
import { hasFreeText } from '../../stores/free-text.ts';
import { ClauseActions } from './ClauseActions.tsx';
import { FactLine, SmallPrint } from './ClauseFacts.tsx';
import { ConflictNote } from './Conflicts.tsx';
import { useBuilder } from './context.ts';
import { memo } from '../island/memo.ts';
import { ClauseFindings, Override } from './Override.tsx';
import { OwnClause } from './OwnClause.tsx';
import { clauseElementId } from './places.ts';
import { useStore } from '../island/use-store.ts';
import { OtherFields, Sentence, ValueProblems } from './Sentence.tsx';
import { ValueMarks } from './ValueMarks.tsx';

interface CardProps {
  readonly clauseId: string;
  readonly conflicts: readonly Conflict[];
}

/** A clause of the library: title and switch, sentence with fields, problems and conflicts, facts, small print, what else can be done with it. */
function LibraryCard({ clauseId, conflicts }: CardProps) {
  const { store, clauses } = useBuilder();
  const item = useStore(clauses.of(clauseId));
  const { clause, agreed, override } = item;
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
          {override === null ? null : <Override item={item} override={override} />}
          <OtherFields agreed={agreed} />
          <ValueMarks agreed={agreed} />
          <ValueProblems agreed={agreed} />
          {!agreed.rewritten && hasFreeText(agreed) ? <ClauseFindings agreed={agreed} override={override} /> : null}
          {conflicts.map((conflict) => (
            <ConflictNote key={conflict.id + conflict.message} conflict={conflict} />
          ))}
          <FactLine agreed={agreed} />
          <SmallPrint agreed={agreed} />
          <ClauseActions item={item} agreed={agreed} />
        </>
      ) : (
        <p class="sentence">{clauses.offText(clause)}</p>
      )}
    </article>
  );
}

const isOwn = (clauseId: string) => clauseId.startsWith('own/');

/** One clause. Drawn again only when the clause or what conflicts with it changes. */
export const ClauseCard = memo((props: CardProps) => (isOwn(props.clauseId) ? <OwnClause {...props} /> : <LibraryCard {...props} />));
