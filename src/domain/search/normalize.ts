/** Traditional characters and the simplified ones that our texts use. */
export type Simplification = ReadonlyMap<string, string>;

const HAN = /\p{Script=Han}/u;
// 汉字 in a row, or a figure or Latin word with what belongs to it: 0.05%, 9:00, 2024.5.1.
const RUN = /\p{Script=Han}+|[a-z0-9]+(?:[.:][0-9]+)*%?/gu;

/** A query in the form of the index: one width, lower case, simplified. */
export function normalize(query: string, simplification: Simplification = new Map()): string {
  const plain = query.normalize('NFKC').toLowerCase().trim();
  return Array.from(plain, (character) => simplification.get(character) ?? character).join('');
}

// What somebody who types a date is after: where dates are written down.
const DATE = /^(?:19|20)\d\d[.:](?:0?[1-9]|1[0-2])(?:[.:]\d{1,2})?$/;
const DATED = '起止日期';

/** Runs of 汉字, and figures and Latin words, in order; a date stands as the word 起止日期. Everything else parts them. */
export const runsOf = (normalized: string): string[] => (normalized.match(RUN) ?? []).map((run) => (DATE.test(run) ? DATED : run));

/** Whether a run is one of 汉字. */
export const isHan = (run: string): boolean => HAN.test(run);

/** Whether a query may be pinyin: Latin letters only, three at least. */
export const mayBePinyin = (normalized: string): boolean => /^[a-zü' ]*$/.test(normalized) && normalized.replace(/[^a-zü]/g, '').length > 2;

let common: Set<string> | undefined;

/** The 6,763 characters of GB 2312, from the browser's own table. */
function commonCharacters(): Set<string> {
  if (common) return common;
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  common = new Set(new TextDecoder('gbk').decode(new Uint8Array(bytes)));
  return common;
}

/** Whether a query holds characters outside GB 2312, as traditional ones are: then the table of them is worth its bytes. */
export const mayBeTraditional = (query: string): boolean => Array.from(query).some((character) => isHan(character) && !commonCharacters().has(character));
