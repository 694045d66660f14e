import * as fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { assemble } from '../../../src/domain/assemble.ts';
import { parseDraft } from '../../../src/stores/parse-draft.ts';
import { aboutOf, draftText } from '../../../src/stores/stored-draft.ts';
import { library } from '../../support/agreements.ts';
import { writtenDrafts } from '../../support/link-drafts.ts';
import { must, type Door } from '../door.ts';

/** What lies in the browser’s storage, where anything may have been at it. */
export const door: Door = {
  name: 'stored draft',
  samples: fc.sample(writtenDrafts, { seed: 3, numRuns: 12 }).map((draft) => draftText(draft, { name: '年前这一家' })),
  open: (input) => {
    aboutOf(input);
    const draft = parseDraft(input);
    if (!draft) return;
    assemble(library, draft);
    must(isDeepStrictEqual(parseDraft(draftText(draft)), draft), 'is another draft once it is stored again');
  },
};
