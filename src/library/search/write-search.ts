import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { searchConcepts, type SearchConcept } from '../../model/search-concept.ts';
import { categoryOf } from './categories.ts';
import { writeFullText } from './full-text.ts';
import { readHtml } from './read-html.ts';
import { pinyinTable, syllableTable, traditionalPairs } from './scripts.ts';
import { buildSignposts, type IndexedPage } from './signposts.ts';

const CONCEPTS = new URL('../../content/search/concepts.yaml', import.meta.url);
// Of the builder only its name and what it is for: its clauses are those of the step pages.
const SHORT_ENTRY = '/builder/';

/** The concepts of the content. Throws with file, concept and field where one is malformed. */
export function readConcepts(): SearchConcept[] {
  const parsed = searchConcepts.safeParse(parse(readFileSync(CONCEPTS, 'utf8')));
  if (parsed.success) return parsed.data;
  const [{ path = [], message = '' } = {}] = parsed.error.issues;
  throw new Error(`src/content/search/concepts.yaml: entry ${Number(path[0] ?? 0) + 1}, ${path.slice(1).join('.') || 'entry'}: ${message}`);
}

/** The built pages that want to be found. */
function readPages(dist: string): IndexedPage[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .flatMap((name) => {
      const path = `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
      const html = readFileSync(join(dist, name), 'utf8');
      const reading = readHtml(html);
      if (!reading) return [];
      return [path === SHORT_ENTRY ? { ...reading, path, sections: reading.sections.slice(0, 1), smallPrint: [] } : { ...reading, path }];
    });
}

/**
 * Writes the index of a built site: `search/data/`, which answers at once, and `pagefind/`, the full text.
 * @param dist the folder of the built site
 */
export async function writeSearch(dist: string): Promise<void> {
  const pages = readPages(dist);
  const concepts = readConcepts();
  // Basis pages repeat the clauses with their sources: they are left to the full text.
  const { signposts, texts } = buildSignposts(
    pages.filter(({ path }) => categoryOf(path) !== 'basis'),
    concepts,
  );
  const data = join(dist, 'search/data');
  rmSync(data, { recursive: true, force: true });
  mkdirSync(join(data, signposts.folder), { recursive: true });
  const write = (name: string, value: unknown) => writeFileSync(join(data, name), JSON.stringify(value));
  write('signposts.json', signposts);
  for (const [name, sections] of texts) write(`${signposts.folder}/${name}.json`, sections);
  const counted = signposts.words
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([word = '', postings = '']) => [word, postings.length / 2] as const);
  const said = concepts.flatMap(({ says }) => says);
  write('traditional.json', traditionalPairs([...counted.map(([word]) => word), ...said]));
  write('pinyin.json', { words: pinyinTable([...counted, ...said.map((word) => [word, 1] as const)]), characters: syllableTable() });
  await writeFullText(pages, join(dist, 'pagefind'));
}
