import * as fc from 'fast-check';
import { assemble } from '../../../src/domain/assemble.ts';
import { DRAFT_FILE_FORMAT } from '../../../src/model/draft-file.ts';
import { importDraft } from '../../../src/stores/import-draft.ts';
import { draftText } from '../../../src/stores/stored-draft.ts';
import { library } from '../../support/agreements.ts';
import { writtenDrafts } from '../../support/link-drafts.ts';
import { must, type Door } from '../door.ts';

/** A draft file that is imported. */
export const door: Door = {
  name: 'draft file',
  samples: fc
    .sample(writtenDrafts, { seed: 2, numRuns: 12 })
    .map((draft) => JSON.stringify({ format: DRAFT_FILE_FORMAT, draft: JSON.parse(draftText(draft)) as unknown })),
  open: async (input) => {
    const imported = await importDraft(input);
    if (imported.kind === 'refused') must(/[一-鿿]{6}.*。$/.test(imported.message), `refused with “${imported.message}”`);
    else assemble(library, imported.draft);
  },
};
