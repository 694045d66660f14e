import { decodeLink } from '../../../src/links/decode.ts';
import { openedWords } from '../../../src/links/words.ts';
import { parseDraft } from '../../../src/stores/parse-draft.ts';
import { draftText } from '../../../src/stores/stored-draft.ts';
import { library } from '../../support/agreements.ts';
import { payloadOf } from '../../support/link-damage.ts';
import { writtenDrafts } from '../../support/link-drafts.ts';
import { must, type Door } from '../door.ts';
import * as fc from 'fast-check';

/** A draft in an address. */
export const door: Door = {
  name: 'link',
  samples: fc.sample(writtenDrafts, { seed: 1, numRuns: 12 }).map((draft) => `#s=${payloadOf(draft)}`),
  open: (input) => {
    const opened = decodeLink(input, library);
    must(openedWords(opened).title !== '', 'says nothing');
    if (opened.kind !== 'refused') must(parseDraft(draftText(opened.draft)) !== null, 'gives a draft that could not be stored');
  },
};
