import type { Conflict } from '../../domain/conflicts/conflict.ts';
import { ConflictNote } from './Conflicts.tsx';
import { useBuilder } from './context.ts';
import { later } from '../island/later.tsx';
import { NoteField } from './NoteField.tsx';
import { clauseElementId } from './places.ts';
import { useStore } from '../island/use-store.ts';

// Only who writes clauses of their own needs the form for them.
const OwnFields = later(async () => (await import('./OwnFields.tsx')).OwnFields);
const OwnActions = later(async () => (await import('./OwnActions.tsx')).OwnActions);

/** The card of a clause of the merchant's own: the same facts as one of the library, each a field. */
export function OwnClause({ clauseId, conflicts }: { clauseId: string; conflicts: readonly Conflict[] }) {
  const { clauses } = useBuilder();
  const { agreed, note } = useStore(clauses.of(clauseId));
  if (!agreed?.own) return null;
  const id = clauseElementId(clauseId);
  const title = agreed.own.title.trim() || '还没有标题';
  return (
    <article class="clause own-clause" id={id} aria-labelledby={`${id}-heading`} data-clause={clauseId}>
      <header>
        <h4 id={`${id}-heading`}>
          <span class="number">{agreed.number}</span>
          {title}
        </h4>
        <span class="label">自拟</span>
      </header>
      <OwnFields agreed={agreed} own={agreed.own} />
      {conflicts.map((conflict) => (
        <ConflictNote key={conflict.id + conflict.message} conflict={conflict} />
      ))}
      <div class="clause-actions">
        <NoteField clauseId={clauseId} title={title} note={note} />
      </div>
      <OwnActions agreed={agreed} />
    </article>
  );
}
