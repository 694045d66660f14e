import { toldOf, type ToldResult } from '../../../src/checks/told.ts';
import { checkText } from '../../../src/checks/check-text.ts';
import { createChecker } from '../../../src/stores/checker/checker.ts';
import type { NamedFinding } from '../../../src/stores/checker/finding-keys.ts';
import { FakeStorage } from '../support.ts';

/** The engine as the page has it, without its worker. */
export const told = (text: string): ToldResult => toldOf(checkText(text));

/** Opens a checker whose checks answer at once. */
export function opened(storage: FakeStorage | null = new FakeStorage(), check: (text: string) => Promise<ToldResult> = (text) => Promise.resolve(told(text))) {
  let time = Date.parse('2026-11-26T10:00:00Z');
  // Each call is a while after the last: no two keys belong to one step of the history.
  return createChecker({ storage, check, now: () => new Date((time += 5000)) });
}

/** The finding of a check. Throws where there is none. */
export function findingOf(list: readonly NamedFinding[], check: string): NamedFinding {
  const named = list.find(({ finding }) => finding.check === check);
  if (!named) throw new Error(`no finding of ${check} among ${list.map(({ finding }) => finding.check).join(', ')}`);
  return named;
}
