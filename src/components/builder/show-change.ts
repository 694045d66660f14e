import type { Builder } from '../../stores/builder.ts';
import type { Change } from '../../stores/draft-change.ts';
import { changeWords } from '../../stores/change-words.ts';
import { announce } from '../island/announce.ts';
import {
  clauseElementId,
  fieldElementId,
  goTo,
  groupElementId,
  noteElementId,
  overrideElementId,
  ownElementId,
  partyElementId,
  scrollToSee,
  showGroup,
  whenDrawn,
} from './places.ts';

/** Where a change was made: the clause it belongs to, if any, and the element that shows it. */
function placeOf(change: Change, builder: Builder): { readonly clauseId: string | null; readonly elementId: string } {
  switch (change.kind) {
    case 'value':
    case 'reset':
      return { clauseId: change.clauseId, elementId: fieldElementId(change.clauseId, change.key) };
    case 'wording':
      return { clauseId: change.clauseId, elementId: overrideElementId(change.clauseId) };
    case 'note':
      return { clauseId: change.clauseId, elementId: noteElementId(change.clauseId) };
    case 'own-field':
      return { clauseId: change.clauseId, elementId: ownElementId(change.clauseId, change.field) };
    case 'own': {
      const there = builder.store.$draft.get().own.some(({ id }) => id === change.clauseId);
      return there ? { clauseId: change.clauseId, elementId: clauseElementId(change.clauseId) } : { clauseId: null, elementId: groupElementId(change.place) };
    }
    case 'switch':
      return { clauseId: change.clauseId, elementId: clauseElementId(change.clauseId) };
    case 'take': {
      const first = change.clauseIds[0] ?? '';
      return { clauseId: first, elementId: clauseElementId(first) };
    }
    case 'start':
    case 'end':
      return { clauseId: null, elementId: `service-${change.kind}` };
    case 'party':
      return { clauseId: null, elementId: partyElementId(change.party, change.field) };
    case 'pack':
      return { clauseId: null, elementId: `question-${builder.library.packs.find(({ id }) => id === change.packId)?.kind ?? 'category'}` };
    case 'depth':
      return { clauseId: null, elementId: `depth-${builder.store.$draft.get().depth}` };
    case 'whole':
      return { clauseId: null, elementId: change.how === 'repair' ? 'conflicts' : 'questions' };
  }
}

const inSight = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 64 && bottom <= innerHeight - 80;
};

/** Marks an element for a moment. */
function mark(element: HTMLElement): void {
  element.dataset['changed'] = '';
  setTimeout(() => delete element.dataset['changed'], 1600);
}

/** Shows where a change was made, unfolding its section, and moves the focus there if told to. */
function showChange(builder: Builder, change: Change, focus: boolean): void {
  const { clauseId, elementId } = placeOf(change, builder);
  if (clauseId !== null) showGroup(builder, clauseId);
  whenDrawn(elementId, (element) => {
    if (focus && document.activeElement !== element) goTo(elementId);
    else if (!inSight(element)) scrollToSee(element);
    mark(element);
  });
}

/**
 * One step back or forth: says what it was and shows where.
 * @param focus whether the keyboard goes there too; after a tap on a button it stays on the button
 */
export function travel(builder: Builder, direction: 'undo' | 'redo', focus: boolean): void {
  const change = builder.store[direction]();
  if (!change) {
    announce(direction === 'undo' ? '没有可以撤销的改动。' : '没有可以重做的改动。');
    return;
  }
  announce(`${direction === 'undo' ? '已撤销' : '已重做'}：${changeWords(change, builder.library)}。`);
  showChange(builder, change, focus);
}
