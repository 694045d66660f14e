import { expect, test } from 'vitest';
import { readConcepts } from '../../src/library/search/write-search.ts';
import { searchConcepts } from '../../src/model/search-concept.ts';

const concepts = readConcepts();

test('no word is said twice in one concept, or in more than two', () => {
  const places = new Map<string, number[]>();
  concepts.forEach(({ says }, place) => {
    expect(new Set(says).size, says.join('、')).toBe(says.length);
    for (const word of says) places.set(word, [...(places.get(word) ?? []), place]);
  });
  expect([...places].filter(([, found]) => found.length > 2)).toEqual([]);
});

test('concepts hold vocabulary, not whole questions', () => {
  for (const { says } of concepts) for (const word of says) expect(word).not.toMatch(/[？?，。]|怎么办|为什么/);
});

test('a concept that leads nowhere is refused, with its field', () => {
  expect(searchConcepts.safeParse([{ says: ['散伙'] }]).error?.issues[0]?.message).toContain('leads nowhere');
  expect(searchConcepts.safeParse([{ says: [], pages: ['/guide/'] }]).error?.issues[0]?.path).toEqual([0, 'says']);
  expect(searchConcepts.safeParse([{ says: ['散伙'], pages: ['guide'] }]).error?.issues[0]?.path).toEqual([0, 'pages', 0]);
});
