import type { Problem } from '../../domain/agreement.ts';
import type { ScorePlace } from '../../domain/score/check.ts';
import type { Builder } from '../../stores/builder.ts';
import { isGroupId } from '../../stores/clause-groups.ts';
import type { TaskId } from '../../stores/task-labels.ts';
import { groupOfClause, taskOfPlace } from '../../stores/tasks.ts';

/** Id of a clause's card in the page. */
export const clauseElementId = (clauseId: string): string => `clause-${clauseId.replace('/', '-')}`;

/** Id of the input of a variable. */
export const fieldElementId = (clauseId: string, key: string): string => `field-${clauseId.replace('/', '-')}--${key}`;

/** Id of the input of a value among everything about money. */
export const feeElementId = (clauseId: string, key: string): string => `fee-${clauseId.replace('/', '-')}--${key}`;

/** Id of a clause's own wording. */
export const overrideElementId = (clauseId: string): string => `wording-${clauseId.replace('/', '-')}`;

/** Id of an input of a clause of the merchant's own. */
export const ownElementId = (clauseId: string, field: string): string => `${clauseElementId(clauseId)}--${field}`;

/** Id of the note to the other party about a clause. */
export const noteElementId = (clauseId: string): string => `note-${clauseId.replace('/', '-')}`;

/** Id of a step's section. */
export const groupElementId = (groupId: string): string => `step-${groupId}`;

/** Id of a task's section: a step's own, or one of the others. */
export const taskElementId = (task: TaskId): string => (isGroupId(task) ? groupElementId(task) : `task-${task}`);

/** Id of a task's line in the task list. */
export const taskLinkId = (task: TaskId): string => `to-${task}`;

/** Id of a party's input. */
export const partyElementId = (party: string, field: 'name' | 'contact'): string => `party-${party}-${field}`;

/** Id of the element where something is filled in or mended. */
export function placeElementId(at: Problem['at']): string {
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

/** Scrolls an element into sight: its middle, or its head where the middle would show neither head nor end. */
export function scrollToSee(element: HTMLElement): void {
  const scroll = () => element.scrollIntoView({ block: element.offsetHeight > innerHeight / 2 ? 'start' : 'center' });
  scroll();
  // Clauses out of sight have a height that was guessed until they come near: once they have their own, the place is exact.
  requestAnimationFrame(scroll);
}

/** Moves the focus to an element and shows it; what cannot take the focus gets it for this once. */
export function goTo(elementId: string): void {
  const element = document.getElementById(elementId);
  if (!element) return;
  for (let folded = element.closest('details'); folded; folded = folded.parentElement?.closest('details') ?? null) folded.open = true;
  if (!element.matches('input, select, textarea, button, a[href], [tabindex]')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  scrollToSee(element);
}

/** Moves the focus to the head of what is shown: the questions, or the screen's own. For when what had the focus is gone. */
export function toHead(): void {
  (document.getElementById('questions') ?? document.querySelector<HTMLElement>('[data-screen-title]'))?.focus({ preventScroll: true });
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

/** Opens the section of a clause where it is not open; returns whether there is one. */
export function showGroup(builder: Builder, clauseId: string): boolean {
  const group = groupOfClause(clauseId, builder.library, builder.store.$draft.get());
  if (group !== undefined) builder.view.show(group);
  return group !== undefined;
}

/** Moves to an element of a task, opening its screen or section where the element is not there. */
function arrive(builder: Builder, task: TaskId, elementId: string): void {
  if (document.getElementById(elementId)) return goTo(elementId);
  builder.view.show(task);
  whenDrawn(elementId, () => goTo(elementId));
}

/** Opens the section of a clause where it is not open, then moves to its card or to an element within it. */
export function reveal(builder: Builder, clauseId: string, elementId: string = clauseElementId(clauseId)): void {
  if (showGroup(builder, clauseId)) whenDrawn(elementId, () => goTo(elementId));
}

/** Moves to a task: its screen, or its place on the one page. */
export function goToTask(builder: Builder, task: TaskId): void {
  if (builder.view.$mode.get() === 'one') return builder.view.open(task);
  builder.view.show(task);
  whenDrawn(taskElementId(task), () => goTo(taskElementId(task)));
}

/** Moves to where something is filled in or mended, wherever it is; a clause that takes no part is taken in first. */
export function goToPlace(builder: Builder, at: ScorePlace): void {
  if (at.kind === 'offer') builder.store.switchClause(at.clauseId, true);
  if (at.kind === 'offer' || at.kind === 'clause') reveal(builder, at.clauseId);
  else if ('clauseId' in at) reveal(builder, at.clauseId, placeElementId(at));
  else arrive(builder, taskOfPlace(at, builder.library, builder.store.$draft.get()), placeElementId(at));
}

/** Moves to the downloads, or to what is wrong where something is: a wrong figure on paper is worse than a detour. */
export function goToDownloads(builder: Builder): void {
  const { $mode, $place } = builder.view;
  const wrong = builder.$problems.get().some(({ level }) => level === 'error');
  const { screen } = $place.get();
  const target = wrong ? 'problems' : 'downloads';
  // Screens of tasks have neither.
  if ($mode.get() === 'one' && (wrong || (screen !== 'start' && screen !== 'list'))) {
    builder.view.open('check');
    whenDrawn(target, () => goTo(target));
  } else goTo(target);
}
