import type { NamedFinding } from '../../stores/checker/finding-keys.ts';

/** Id of the heading of the result, which takes the focus after a run. */
export const RESULT_ID = 'check-result';
/** Id of the heading of the list of findings. */
export const LIST_ID = 'finding-list';
/** Id of the box with the whole text. */
export const TEXT_ID = 'marked-text';

/** Id of a finding's card. */
export const findingId = ({ id }: NamedFinding): string => `finding-${id}`;
/** Id of a finding's first mark in the text. */
export const markId = ({ id }: NamedFinding): string => `mark-${id}`;

/** The mark of a finding; where others have all of its words, that of one of these. */
export function markOf(named: NamedFinding, shown: readonly NamedFinding[]): HTMLElement | null {
  const { start, end } = named.finding;
  for (const each of [named, ...shown.filter(({ finding }) => finding.start < end && finding.end > start)]) {
    const mark = document.getElementById(markId(each));
    if (mark) return mark;
  }
  return null;
}

/** Gives the focus to an element once it is drawn. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

/** Scrolls the box of the text, and nothing else, to a mark. */
export function showInText(mark: HTMLElement | null): void {
  const box = document.getElementById(TEXT_ID);
  if (!mark || !box || box.scrollHeight <= box.clientHeight) return;
  const middle = mark.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 2;
  box.scrollTop += middle;
}
