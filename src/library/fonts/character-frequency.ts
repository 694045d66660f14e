import { readFileSync } from 'node:fs';

const dictionary = new URL('../../../node_modules/@node-rs/jieba/dict.txt', import.meta.url);

/**
 * Chinese characters by how often they occur, most frequent first: the frequencies of the words of
 * jieba's dictionary (MIT), added up by character.
 */
export function charactersByFrequency(): number[] {
  const counts = new Map<number, number>();
  for (const line of readFileSync(dictionary, 'utf8').split('\n')) {
    const [word = '', count] = line.split(' ');
    for (const character of word) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (/\p{Script=Han}/u.test(character)) counts.set(codePoint, (counts.get(codePoint) ?? 0) + Number(count ?? 0));
    }
  }
  return [...counts].toSorted(([a, often], [b, oftenToo]) => oftenToo - often || a - b).map(([codePoint]) => codePoint);
}
