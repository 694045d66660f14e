// Adds a golden link: `npm run links:golden -- <name> <draft.json>`. A golden link is never changed: it must open for ever.
import { readFileSync, writeFileSync } from 'node:fs';
import { encodeDraft } from '../../../src/links/encode.ts';
import { parseDraft } from '../../../src/stores/parse-draft.ts';
import { readLibrary } from '../../support/content.ts';

const [name, file] = process.argv.slice(2);
if (!name || !file || !/^[a-z0-9-]+$/.test(name)) throw new Error('usage: npm run links:golden -- <name> <draft.json>');
const draft = parseDraft(readFileSync(file, 'utf8'));
if (!draft) throw new Error(`${file} is no draft of this version`);
const encoded = encodeDraft(draft, readLibrary(), { parties: true });
if (encoded.kind === 'too-long') throw new Error(`${file} is too long for a link`);
// Fails where the name is taken.
writeFileSync(new URL(`${name}.json`, import.meta.url), `${JSON.stringify({ draft, payload: encoded.payload }, null, 2)}\n`, { flag: 'wx' });
