/**
 * Bytes of font that a first PDF fetches: `node test/bench/font-bytes.ts`. Counts index and packs as
 * served, over every pair of a category and a platform in the standard depth, template and checklist
 * together; then with 600 characters of foreign text, and with 300 distinct foreign characters, both
 * drawn by a fixed seed from jieba's dictionary. Ends with 1 where a budget is not kept.
 */
import { readFileSync } from 'node:fs';
import { loadFonts } from '../../src/exporters/pdf/font/load.ts';
import { readLibrary } from '../../src/library/read-files.ts';
import { codePointsOf, defaultNeed, FONT_BASE, fontFetch, freshCut, type Traffic } from '../support/fonts.ts';
import { kb, report, type BenchResult } from './bench-result.ts';

const BUDGET = { plain: 180_000, foreign: 230_000 };

const library = readLibrary();
const words = readFileSync(new URL('../../node_modules/@node-rs/jieba/dict.txt', import.meta.url), 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .map(([word = '', count]) => ({ word, count: Number(count ?? 0) }))
  .filter(({ word, count }) => count > 0 && /^\p{Script=Han}+$/u.test(word))
  .toSorted((a, b) => b.count - a.count);

/** Mulberry32: the same draw on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** 600 characters of words as often as they occur in the language. */
function usualText(): string {
  const total = words.reduce((sum, { count }) => sum + count, 0);
  const next = random(1);
  let text = '';
  while (text.length < 600) {
    let left = next() * total;
    text += words.find(({ count }) => (left -= count) < 0)?.word ?? '';
  }
  return text.slice(0, 600);
}

/** Words drawn evenly from the 30,000 most frequent until they bring 300 characters that `known` lacks. */
function hardText(known: ReadonlySet<number>): string {
  const next = random(2);
  const foreign = new Set<number>();
  while (foreign.size < 300) {
    for (const codePoint of codePointsOf(words[Math.floor(next() * 30_000)]?.word ?? ''))
      if (!known.has(codePoint) && foreign.size < 300) foreign.add(codePoint);
  }
  return String.fromCodePoint(...foreign);
}

let run = 0;
async function fetched(packs: readonly string[], foreign = ''): Promise<Traffic> {
  const traffic: Traffic = { paths: [], bytes: 0 };
  const base = `${FONT_BASE}${++run}/`;
  const { regular, bold } = defaultNeed(library, 'standard', packs);
  await loadFonts({ regular: regular.union(codePointsOf(foreign)), bold }, { base, fetch: fontFetch(traffic, base) });
  return traffic;
}

const idsOf = (kind: string) => library.packs.filter((pack) => pack.kind === kind).map(({ id }) => id);
const pairs = idsOf('category').flatMap((category) => idsOf('platform').map((platform) => [category, platform]));
const plain = [];
for (const pair of pairs) plain.push({ pair, traffic: await fetched(pair) });
plain.sort((a, b) => a.traffic.bytes - b.traffic.bytes);
const worst = plain.at(-1);
if (!worst) throw new Error('the library holds no packs');
const own = defaultNeed(library, 'standard', worst.pair).regular;

const budgeted = (name: string, { bytes, paths }: Traffic, budget: number): BenchResult => ({
  line: `${name}: ${kb(bytes)} in ${paths.length} files`,
  limits: `≤ ${kb(budget)}`,
  good: bytes <= budget,
});
console.log(freshCut().summary);
const [usual, hard] = [usualText(), hardText(own)];
const foreignOf = (text: string) => [...codePointsOf(text)].filter((codePoint) => !own.has(codePoint)).length;
report(
  budgeted(`standard, ${plain[0]?.pair.join(' + ')} (least)`, plain[0]?.traffic ?? worst.traffic, BUDGET.plain),
  budgeted(`standard, ${worst.pair.join(' + ')} (most)`, worst.traffic, BUDGET.plain),
  budgeted(`the same and 600 usual characters (${foreignOf(usual)} foreign)`, await fetched(worst.pair, usual), BUDGET.foreign),
  budgeted(`the same and ${foreignOf(hard)} distinct foreign characters`, await fetched(worst.pair, hard), BUDGET.foreign),
);
