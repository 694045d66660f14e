import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import type { PinyinTable } from '../../domain/search/pinyin.ts';
import { isHan } from '../../domain/search/normalize.ts';

// 帐 is simplified too, but many write 帐号 (or 帳號) for 账号.
const MISWRITTEN = '帐账帳账';
const SYLLABLES = 6;
// The first level of GB 2312: 3,755 characters, in rows B0 to D7.
const FIRST_LEVEL = { from: 0xb0, to: 0xd7 };

/**
 * Traditional characters whose simplified form the index knows.
 * @param words of the index and of the concepts
 * @returns pairs in a row: traditional, simplified, traditional …
 */
export function traditionalPairs(words: readonly string[]): string {
  const used = new Set(words.flatMap((word) => Array.from(word)));
  const converters = [Converter({ from: 'tw', to: 'cn' }), Converter({ from: 'hk', to: 'cn' })];
  let pairs = used.has('账') ? MISWRITTEN : '';
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const character = String.fromCharCode(code);
    if (used.has(character)) continue;
    const simplified = converters.map((convert) => convert(character)).find((each) => each !== character && used.has(each));
    if (simplified) pairs += character + simplified;
  }
  return pairs;
}

/**
 * Pinyin of the words of the index: at most two words for a spelling, those with the most postings first.
 * @param words with how many pages they stand on
 */
export function pinyinTable(words: readonly (readonly [word: string, pages: number])[]): PinyinTable {
  const spelled = new Map<string, (readonly [string, number])[]>();
  for (const entry of words) {
    const [word] = entry;
    if (!Array.from(word).every((character) => isHan(character)) || word.length > SYLLABLES) continue;
    const spelling = pinyin(word, { toneType: 'none', type: 'array', v: true }).join('').replaceAll('ü', 'v');
    spelled.set(spelling, [...(spelled.get(spelling) ?? []), entry]);
  }
  return Object.fromEntries(
    [...spelled].map(([spelling, entries]) => [
      spelling,
      entries
        .toSorted(([, a], [, b]) => b - a)
        .slice(0, 2)
        .map(([word]) => word)
        .join(' '),
    ]),
  );
}

/** Common characters by their syllable, for slips of a pinyin keyboard. */
export function syllableTable(): PinyinTable {
  const decoder = new TextDecoder('gbk');
  const characters: string[] = [];
  for (let row = FIRST_LEVEL.from; row <= FIRST_LEVEL.to; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (isHan(character)) characters.push(character);
    }
  const table = new Map<string, string>();
  for (const character of characters) {
    const syllable = pinyin(character, { toneType: 'none', v: true }).replaceAll('ü', 'v');
    table.set(syllable, (table.get(syllable) ?? '') + character);
  }
  return Object.fromEntries(table);
}
