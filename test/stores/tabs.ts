import { vi } from 'vitest';
import { EMPTY_DRAFT, type Draft } from '../../src/model/draft.ts';
import { createBuilder, type Builder } from '../../src/stores/builder.ts';
import { createDrafts, type Drafts } from '../../src/stores/drafts.ts';
import { parseDraft } from '../../src/stores/parse-draft.ts';
import { storedTexts } from '../../src/stores/stored-draft.ts';
import { readLibrary } from '../support/content.ts';
import { FakeStorage } from './support.ts';

const library = readLibrary();
const opened: Builder[] = [];

/** A tab of one browser. */
export interface Tab {
  readonly builder: Builder;
  readonly drafts: Drafts;
  readonly session: FakeStorage;
  /** Types the merchant's name and waits until it must have been saved. */
  type(name: string): void;
  name(): string | undefined;
  told(): string[];
}

/** Opens a tab of a browser with this storage. */
export function tab(storage: FakeStorage | null, session = new FakeStorage()): Tab {
  const builder = createBuilder({
    library,
    storage,
    session,
    parseDraft,
    now: () => new Date(),
    search: '',
    narrow: false,
    idle: (work) => {
      setTimeout(work, 0);
    },
  });
  opened.push(builder);
  return {
    builder,
    session,
    drafts: createDrafts(builder),
    type: (name) => {
      builder.store.setParty('merchant', 'name', name);
      vi.advanceTimersByTime(300);
    },
    name: () => builder.store.$draft.get().parties['merchant']?.name,
    told: () => builder.notices.$notices.get().map(({ kind }) => kind),
  };
}

/** A draft in which only the merchant is named. */
export const merchant = (name: string): Draft => ({ ...EMPTY_DRAFT, parties: { merchant: { name, contact: '' } } });
/** Merchants' names in all that is stored, sorted. */
export const stored = (storage: FakeStorage) =>
  storedTexts(storage)
    .map(({ raw }) => parseDraft(raw)?.parties['merchant']?.name)
    .toSorted();

/** Closes every tab. */
export function closeTabs(): void {
  for (const builder of opened.splice(0)) builder.stop();
}
