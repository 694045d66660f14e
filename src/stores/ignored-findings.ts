import { atom } from 'nanostores';
import type { FreeFinding } from './check-free-text.ts';

/** What tells one finding from the others: about the same words of the same place it is the same. */
export const findingKey = ({ at, check, words }: FreeFinding): string => [...Object.values(at), check, words].join(' ');

/** Keys of findings that the reader does not want to see again; as long as the page is open. */
export const $ignored = atom<ReadonlySet<string>>(new Set());

/** Puts findings away, or brings them back. */
export function ignoreFindings(findings: readonly FreeFinding[], ignore: boolean): void {
  const keys = new Set($ignored.get());
  for (const finding of findings) {
    if (ignore) keys.add(findingKey(finding));
    else keys.delete(findingKey(finding));
  }
  $ignored.set(keys);
}
