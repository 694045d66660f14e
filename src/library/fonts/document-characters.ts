import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const source = new URL('../../', import.meta.url);

/** A kind of document's own characters, by weight, as code points. */
export interface CharacterGroup {
  /** What needs it: for the printed list of the cutter. */
  readonly name: string;
  readonly regular: ReadonlySet<number>;
  readonly bold: ReadonlySet<number>;
}

// Longest string of the code that is taken for a heading, a label or a table's head, and so set in bold.
const LABEL_LENGTH = 12;

// Punctuation that any sentence of a merchant's own may hold.
const PUNCTUATION = '，。、；：？！“”‘’（）《》〈〉【】〔〕「」『』…—–－～·％＋＝／＿×÷±≤≥≠℃¥￥〓　';

/** Printable ASCII, signs and digits that a bold heading can hold beside its characters. */
const ASCII = Array.from({ length: 95 }, (_, index) => index + 32);

const charactersOf = (text: string): number[] =>
  Array.from(text, (character) => character.codePointAt(0) ?? 0).filter((codePoint) => codePoint > 126);

const filesIn = (folder: string, extension: string): string[] =>
  readdirSync(new URL(folder, source), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension)).toSorted()
    .map((name) => `${folder}${name}`);

const read = (path: string): string => readFileSync(new URL(path, source), 'utf8');

/** Code without its comments: what is left beyond ASCII stands in strings. */
const withoutComments = (code: string): string => code.replace(/\/\*.*?\*\//gs, '').replace(/(^|\s)\/\/.*$/gm, '');

function codeStrings(): { all: string; labels: string } {
  const code = ['domain/', 'model/', 'exporters/pdf/'].flatMap((folder) => filesIn(folder, '.ts'))
    .filter((path) => !path.includes('/font/'))
    .map((path) => withoutComments(read(path))).join('\n');
  const labels = Array.from(code.matchAll(/'([^'\n]*)'|`([^`]*)`/g), (match) => match[1] ?? match[2] ?? '')
    .filter((text) => text.length <= LABEL_LENGTH);
  return { all: code, labels: labels.join('') };
}

interface ClauseText {
  readonly id: string;
  readonly depth: string;
  readonly title: string;
  readonly text: string;
}

function clauseTexts(): ClauseText[] {
  return filesIn('content/clauses/', '.md').map((path) => {
    const text = read(path);
    const front = parse(/^---\n(.*?)\n---/s.exec(text)?.[1] ?? '') as { depth?: string; title?: string } | null;
    if (!front?.depth || !front.title) throw new Error(`${path}: no depth or no title`);
    return { id: path.slice('content/clauses/'.length, -'.md'.length), depth: front.depth, title: front.title, text };
  });
}

/**
 * Characters of the documents in groups, the most needed first: what every document up to the
 * standard depth holds; then what each pack adds; then what the full depth adds. A character
 * stands in the first group that needs it. Read from the files as they are: characters are
 * not worth a failed build, checking the files is the tests' business.
 */
export function documentCharacters(): CharacterGroup[] {
  const code = codeStrings();
  const clauses = clauseTexts();
  const packs = filesIn('content/packs/', '.yaml').map((path) => {
    const text = read(path);
    return { name: path.slice('content/packs/'.length, -'.yaml'.length), text, clauses: (parse(text) as { clauses?: string[] }).clauses ?? [] };
  });
  const laws = filesIn('content/laws/', '.yaml').map((path) => {
    const { name = '', article = '' } = parse(read(path)) as { name?: string; article?: string };
    return name + article;
  }).join('');
  const ofPack = new Set(packs.flatMap((pack) => pack.clauses));
  const core = clauses.filter(({ id, depth }) => !ofPack.has(id) && depth !== 'full');

  const seen = { regular: new Set<number>(), bold: new Set<number>() };
  const fresh = (weight: 'regular' | 'bold', codePoints: readonly number[]): Set<number> => {
    const added = new Set(codePoints.filter((codePoint) => !seen[weight].has(codePoint)));
    for (const codePoint of added) seen[weight].add(codePoint);
    return added;
  };
  const group = (name: string, texts: readonly ClauseText[], regular: string, bold: string, always: readonly number[] = []): CharacterGroup => ({
    name,
    regular: fresh('regular', [...always, ...charactersOf(regular + texts.map(({ text }) => text).join(''))]),
    bold: fresh('bold', [...always, ...charactersOf(bold + texts.map(({ title }) => title).join(''))]),
  });
  return [
    group('every document', core, PUNCTUATION + code.all + packs.map((pack) => pack.text).join(''), `，、（）：·－—　${code.labels}`, ASCII),
    ...packs.map((pack) => group(pack.name, clauses.filter(({ id }) => pack.clauses.includes(id)), '', '')),
    group('full depth', clauses, laws, ''),
  ];
}
