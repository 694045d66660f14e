import type { Problem } from '../../domain/agreement.ts';
import type { Builder } from '../../stores/builder.ts';
import { groupIdOf } from '../../stores/clause-groups.ts';

/** Id of a clause's card in the page. */
export const clauseElementId = (clauseId: string): string => `clause-${clauseId.replace('/', '-')}`;

/** Id of the input of a variable. */
export const fieldElementId = (clauseId: string, key: string): string => `field-${clauseId.replace('/', '-')}--${key}`;

/** Id of a clause's own wording. */
export const overrideElementId = (clauseId: string): string => `wording-${clauseId.replace('/', '-')}`;

/** Id of an input of a clause of the merchant's own. */
export const ownElementId = (clauseId: string, field: string): string => `${clauseElementId(clauseId)}--${field}`;

/** Id of the note to the other party about a clause. */
export const noteElementId = (clauseId: string): string => `note-${clauseId.replace('/', '-')}`;

/** Id of a step's section. */
export const groupElementId = (groupId: string): string => `step-${groupId}`;

/** Id of a party's input. */
export const partyElementId = (party: string, field: 'name' | 'contact'): string => `party-${party}-${field}`;

/** Id of the element where a problem is mended. */
export function problemElementId({ at }: Pick<Problem, 'at'>): string {
  switch (at.kind) {
    case 'start':
      return 'service-start';
    case 'end':
      return 'service-end';
    case 'packs':
      return 'question-category';
    case 'party':
      return partyElementId(at.party, at.field);
    case 'value':
      return fieldElementId(at.clauseId, at.key);
    case 'override':
      return overrideElementId(at.clauseId);
    case 'own':
      return ownElementId(at.clauseId, at.field);
  }
}

/** The clause a problem belongs to, `null` for the rest of the draft. */
function problemClauseId({ at }: Pick<Problem, 'at'>): string | null {
  return at.kind === 'value' || at.kind === 'override' || at.kind === 'own' ? at.clauseId : null;
}

/** Moves the focus to an element and shows it; what cannot take the focus gets it for this once. */
export function goTo(elementId: string): void {
  const element = document.getElementById(elementId);
  if (!element) return;
  for (let folded = element.closest('details'); folded; folded = folded.parentElement?.closest('details') ?? null) folded.open = true;
  if (!element.matches('input, select, textarea, button, a[href], [tabindex]')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
}

/** Moves to the input that a problem concerns, unfolding its section. */
export function goToProblem(builder: Builder, problem: Pick<Problem, 'at'>): void {
  const clauseId = problemClauseId(problem);
  if (clauseId === null) goTo(problemElementId(problem));
  else reveal(builder, clauseId, problemElementId(problem));
}

/** Unfolds the section of a clause where it is folded; returns whether there is one. */
export function showGroup(builder: Builder, clauseId: string): boolean {
  const clause = builder.library.clauses.find(({ id }) => id === clauseId);
  const groupId = clause ? groupIdOf(clause) : builder.store.$draft.get().own.find(({ id }) => id === clauseId)?.place;
  if (groupId !== undefined) builder.view.show(groupId);
  return groupId !== undefined;
}

/** How long to wait, in milliseconds: code that has yet to be fetched takes as long as the network, but later the reader is elsewhere. */
const LONGEST_WAIT = 4000;

/** Calls back with an element as soon as it is drawn and laid out; not at all if it never is. */
export function whenDrawn(elementId: string, then: (element: HTMLElement) => void): void {
  const start = performance.now();
  const look = (frames: number) => {
    const element = document.getElementById(elementId);
    // Two frames: one for the element to be drawn, one for its layout.
    if (element && frames > 1) then(element);
    else if (performance.now() - start < LONGEST_WAIT) requestAnimationFrame(() => look(frames + 1));
  };
  look(0);
}

/** Unfolds the section of a clause where it is folded, then moves to its card or to an element within it. */
export function reveal(builder: Builder, clauseId: string, elementId: string = clauseElementId(clauseId)): void {
  if (showGroup(builder, clauseId)) whenDrawn(elementId, () => goTo(elementId));
}
