import { readdirSync, readFileSync } from 'node:fs';
import type { Library } from '../../model/library.ts';
import { SIDE_LABELS } from '../../model/party.ts';
import { printedText, type PrintedText } from './printed-characters.ts';

const source = new URL('../../', import.meta.url);

/** Characters that a kind of document adds to those before it, by weight, as code points. */
export interface CharacterGroup {
  readonly regular: ReadonlySet<number>;
  readonly bold: ReadonlySet<number>;
}

// Punctuation that any sentence of a merchant's own may hold, and the sign that stands in for a missing character.
const PUNCTUATION = '，。、；：？！“”‘’（）《》〈〉【】〔〕「」『』…—–－～·％＋＝／＿×÷±≤≥≠℃¥￥〓　';

const PRINTABLE_ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => index + 32));

// Longest string of the code that is taken for a heading or a label, and so may be set in bold.
const LABEL_LENGTH = 12;

/** Strings of the code below a folder: without its comments, everything beyond ASCII stands in strings. */
function codeStrings(folder: string): { all: string; labels: string } {
  const code = readdirSync(new URL(folder, source), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('font/'))
    .toSorted()
    .map((name) =>
      readFileSync(new URL(`${folder}${name}`, source), 'utf8')
        .replace(/\/\*.*?\*\//gs, '')
        .replace(/(^|\s)\/\/.*$/gm, ''),
    )
    .join('\n');
  const strings = Array.from(code.matchAll(/'([^'\n]*)'|`([^`]*)`/g), (match) => match[1] ?? match[2] ?? '');
  return { all: code, labels: strings.filter((text) => text.length <= LABEL_LENGTH && /[^ -~]/.test(text)).join('') };
}

/** What the report of a check sets in bold: titles of checks, names of categories and severities, its own headings and labels. */
function reportLabels(): string {
  const rules = readdirSync(new URL('checks/rules/', source)).map((name) => readFileSync(new URL(`checks/rules/${name}`, source), 'utf8'));
  const titles = rules.flatMap((code) => Array.from(code.matchAll(/^ {2}title: '([^'\n]*)'/gm), ([, title = '']) => title));
  const names = readFileSync(new URL('checks/finding.ts', source), 'utf8').match(/: '[\u4e00-\u9fff]{2}'/g) ?? [];
  return [...titles, ...names, codeStrings('stores/checker/').labels].join('');
}

const WEIGHTS = ['regular', 'bold'] as const;

/** Pieces of text of which at least two packs' documents hold a character, character by character. */
function shared(texts: readonly PrintedText[], weight: 'regular' | 'bold'): string {
  const counts = new Map<string, number>();
  for (const text of texts) for (const character of new Set(text[weight])) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([character]) => character)
    .join('');
}

/**
 * Characters of the documents in groups, the most needed first: what documents up to the standard
 * depth hold whatever their packs, and what several packs bring; what one pack alone brings; what
 * the full depth adds; labels of the code that no document holds yet, in bold; what the report of a
 * check sets in bold. A character stands in the first group that needs it.
 */
export function documentCharacters(library: Library): CharacterGroup[] {
  const seen = { regular: new Set<number>(), bold: new Set<number>() };
  const fresh = (weight: 'regular' | 'bold', texts: readonly PrintedText[]): Set<number> => {
    const codePoints = texts.flatMap((text) => Array.from(text[weight], (character) => character.codePointAt(0) ?? 0));
    const added = new Set(codePoints.filter((codePoint) => codePoint > 31 && !seen[weight].has(codePoint)));
    for (const codePoint of added) seen[weight].add(codePoint);
    return added;
  };
  const group = (...texts: readonly PrintedText[]): CharacterGroup => ({ regular: fresh('regular', texts), bold: fresh('bold', texts) });
  const chrome = codeStrings('exporters/pdf/');
  const initials = Object.values(SIDE_LABELS)
    .map(({ initial }) => initial)
    .join('');
  const always = { regular: PRINTABLE_ASCII + PUNCTUATION + chrome.all, bold: `0123456789. ，、（）：－　${initials}${chrome.labels}` };
  const packs = library.packs.map(({ id }) => printedText(library, 'standard', [id]));
  const [regular, bold] = WEIGHTS.map((weight) => shared(packs, weight));
  const labels = ['domain/', 'model/'].map((folder) => codeStrings(folder).labels).join('');
  return [
    group(always, printedText(library, 'brief', []), printedText(library, 'standard', []), { regular: regular ?? '', bold: bold ?? '' }),
    ...packs.map((text) => group(text)),
    group(
      printedText(
        library,
        'full',
        library.packs.map(({ id }) => id),
      ),
    ),
    group({ regular: '', bold: PRINTABLE_ASCII + library.clauses.map(({ title }) => title).join('') + labels }),
    group({ regular: '', bold: reportLabels() }),
  ];
}
