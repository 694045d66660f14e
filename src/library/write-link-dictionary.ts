// Writes the next dictionary of links from the library as it is: `npm run links:dictionary`. A released file is never written again.
import { existsSync, writeFileSync } from 'node:fs';
import { defaultRaw } from '../domain/values.ts';
import type { Clause } from '../model/clause.ts';
import { DEPTHS } from '../model/depth.ts';
import { PARTIES } from '../model/party.ts';
import { STEPS } from '../model/step.ts';
import { readLibrary } from './read-files.ts';

const folder = new URL('../links/', import.meta.url);

function nextVersion(): number {
  let version = 1;
  while (existsSync(new URL(`dictionary-${version}.json`, folder))) version += 1;
  return version;
}

const library = readLibrary();
const byName = (entries: Iterable<readonly [string, string]>) => Object.fromEntries(entries);

/** A sentence as it stands in a document where nothing was changed: what a merchant who rewrites it begins with. */
function sentence({ text, variables }: Clause): string {
  const defaults = new Map(variables.map((variable) => [variable.key, defaultRaw(variable)]));
  return text.replace(/\{\{([a-z0-9-]+)\}\}/g, (_whole, key: string) => defaults.get(key) ?? '').replace(/\[\[[^\]]+\]\]/g, '');
}

const rhythms = ['words', 'date', 'weekly', 'monthly'];
const options = library.clauses.flatMap(({ variables }) => variables.flatMap((variable) => [...(variable.options ?? []), defaultRaw(variable)]));
const figures = /^[\d.:]*$/;
const words = [
  ...DEPTHS,
  ...PARTIES,
  ...STEPS,
  'contingency',
  ...rhythms,
  ...library.packs.map(({ id }) => id),
  ...options.filter((word) => !figures.test(word)),
];

const dictionary = {
  clauses: Object.fromEntries(library.clauses.map(({ id, variables }) => [id, byName(variables.map((variable) => [variable.key, defaultRaw(variable)]))])),
  packs: Object.fromEntries(library.packs.map(({ id, defaults }) => [id, byName(Object.entries(defaults).map(([name, value]) => [name, String(value)]))])),
  words: [...new Set(words)],
};
const phrases = { text: library.clauses.map(sentence).join('\n') };
const version = nextVersion();
for (const [name, content] of Object.entries({ dictionary, phrases })) {
  const file = new URL(`${name}-${version}.json`, folder);
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
  console.log(`written: ${file.pathname}`);
}
