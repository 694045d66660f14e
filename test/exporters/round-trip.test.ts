import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { EXPORTERS } from '../../src/exporters/index.ts';
import { typedDrafts } from '../support/agreements.ts';
import { FONT_BASE, fontFetch } from '../support/fonts.ts';
import { exportsAndImports } from '../support/round-trip.ts';

const options = { fontBase: FONT_BASE, fetch: fontFetch() };
const formats = EXPORTERS.filter(({ needs }) => needs === undefined);

it('random drafts go into every format and come back from the draft file', async () => {
  await fc.assert(
    fc.asyncProperty(typedDrafts(), async (draft) => {
      expect(await exportsAndImports(draft, formats, options)).toEqual([]);
    }),
    { numRuns: 25 },
  );
}, 120_000);
