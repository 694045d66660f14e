import { atom } from 'nanostores';

/** What a screen reader is told next. */
export const $announcement = atom('');

/** Tells a screen reader something that the eye sees by itself. The same words are told again when they are said again. */
export function announce(words: string): void {
  // A live region that is set to what it already says stays silent.
  $announcement.set($announcement.get() === words ? `${words}\u00a0` : words);
}
