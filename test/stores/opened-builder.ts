import { afterEach, beforeEach, vi } from 'vitest';
import type { Draft } from '../../src/model/draft.ts';
import { createBuilder, type Builder } from '../../src/stores/builder.ts';
import { parseDraft } from '../../src/stores/parse-draft.ts';
import { DRAFT_KEY, draftText } from '../../src/stores/stored-draft.ts';
import { readLibrary } from '../support/content.ts';
import { FakeStorage } from './support.ts';

/** The library as it is shipped. */
export const library = readLibrary();
const opened: Builder[] = [];

/** The rules of conflicts, fetched as the page fetches them. */
export const importConflicts = async () => (await import('../../src/domain/conflicts/find-conflicts.ts')).findConflicts;

/** Lets the rules of conflicts arrive, and what follows from them. */
export async function rules(): Promise<void> {
  vi.runAllTimers();
  await vi.dynamicImportSettled();
  vi.runAllTimers();
}

/** A builder as its page opens it, with the timers of the test; stopped after the test. */
export function open(
  options: { storage?: FakeStorage | null; search?: string; draft?: Draft; narrow?: boolean; now?: () => Date; loadConflicts?: typeof importConflicts } = {},
): Builder {
  const storage = options.storage === undefined ? new FakeStorage() : options.storage;
  if (options.draft) storage?.setItem(DRAFT_KEY, draftText(options.draft));
  const builder = createBuilder({
    library,
    storage,
    parseDraft,
    now: options.now ?? (() => new Date(2026, 10, 23, 9)),
    search: options.search ?? '',
    narrow: options.narrow ?? false,
    idle: (work) => {
      setTimeout(work, 0);
    },
    ...(options.loadConflicts ? { loadConflicts: options.loadConflicts } : {}),
  });
  opened.push(builder);
  return builder;
}

/** Gives every test of a file timers of its own and stops its builders; to be called at the top of the file. */
export function timersOfEachTest(): void {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    for (const builder of opened.splice(0)) builder.stop();
    vi.useRealTimers();
  });
}
