import type { OwnClause } from '../model/draft.ts';
import type { Party } from '../model/party.ts';

/** The fields of a clause of the merchant's own that are filled in by the form. */
export type OwnFields = Omit<OwnClause, 'id' | 'place' | 'after' | 'note'>;

/** A clause of the merchant's own as a change tells of it, also once it is gone. */
interface OwnChanged {
  readonly clauseId: string;
  readonly place: OwnClause['place'];
  /** As typed, before the change. */
  readonly title: string;
}

/** What was done to a draft: enough to tell it and to go where it was done. */
export type Change =
  | { readonly kind: 'value' | 'reset'; readonly clauseId: string; readonly key: string }
  | { readonly kind: 'switch'; readonly clauseId: string; readonly on: boolean }
  /** Several at once, from a link. `taken`: switched on; else put back as they were. */
  | { readonly kind: 'take'; readonly clauseIds: readonly string[]; readonly taken: boolean }
  /** `begin`: the library's sentence was opened for rewriting; `reset`: the merchant's wording was given up. */
  | { readonly kind: 'wording'; readonly clauseId: string; readonly how: 'begin' | 'type' | 'reset' }
  | { readonly kind: 'note'; readonly clauseId: string; readonly title?: string }
  | { readonly kind: 'start' | 'end' | 'depth' }
  | { readonly kind: 'party'; readonly party: Party; readonly field: 'name' | 'contact' }
  | { readonly kind: 'pack'; readonly packId: string; readonly chosen: boolean }
  | (OwnChanged & { readonly kind: 'own'; readonly how: 'add' | 'copy' | 'move' | 'remove' })
  | (OwnChanged & { readonly kind: 'own-field'; readonly field: keyof OwnFields })
  /** Something that may touch all of the draft. `label` says what, in Chinese. */
  | { readonly kind: 'whole'; readonly how: 'repair' | 'start-over' | 'replace' | 'adopt'; readonly label: string };

/** The field that a change was typed into; `null` for what is done with one tap. */
export function typedField(change: Change): string | null {
  switch (change.kind) {
    case 'value':
      return `${change.clauseId}.${change.key}`;
    case 'wording':
      return change.how === 'type' ? `${change.clauseId} wording` : null;
    case 'note':
      return `${change.clauseId} note`;
    case 'party':
      return `${change.party}.${change.field}`;
    case 'own-field':
      return `${change.clauseId}.${change.field}`;
    case 'start':
    case 'end':
      return change.kind;
    case 'whole':
      return change.how === 'adopt' ? 'adopt' : null;
    default:
      return null;
  }
}

/** Whether a change takes away so much at once that the way back is offered beside it. */
export function isDrastic(change: Change): boolean {
  return (
    (change.kind === 'whole' && change.how !== 'adopt') ||
    (change.kind === 'own' && change.how === 'remove') ||
    (change.kind === 'wording' && change.how === 'reset')
  );
}
