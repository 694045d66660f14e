import { describe, expect, test } from 'vitest';
import { fillPacks, type PackFile } from '../../src/library/packs.ts';
import { readLibrary } from '../support/content.ts';

const { clauses: all, packs } = readLibrary();
// What stands in every document, and two packs of it.
const clauses = all.filter(({ pack }) => pack === undefined || pack === 'beauty' || pack === 'food');
const file = (id: string, more: Partial<PackFile> = {}): PackFile => ({
  id,
  kind: 'category',
  name: '宠物用品',
  hint: '饲料标签与效期',
  order: 70,
  clauses: [],
  defaults: {},
  ...more,
});
const files = packs.filter(({ id }) => id === 'beauty' || id === 'food').map((pack) => ({ ...pack, clauses: [] }));

describe('a pack', () => {
  test('brings the clauses that name it and those it takes from others', () => {
    const pets = { ...clauses[0]!, id: 'setup/pets', pack: 'pets' };
    const filled = fillPacks([...files, file('pets', { clauses: ['operation/beauty-expiry'] })], [...clauses, pets]);
    expect(filled.find(({ id }) => id === 'pets')?.clauses).toEqual(['setup/pets', 'operation/beauty-expiry']);
    expect(filled.find(({ id }) => id === 'beauty')?.clauses).toEqual(packs.find(({ id }) => id === 'beauty')?.clauses);
  });

  test('that is named and not there is asked for by its file', () => {
    const lost = { ...clauses[0]!, id: 'setup/pets', pack: 'pets' };
    expect(() => fillPacks(files, [...clauses, lost])).toThrow('src/content/clauses/setup/pets.md: pack: there is no src/content/packs/pets.yaml');
  });

  test.each([
    { takes: ['setup/nothing'], says: 'src/content/packs/pets.yaml: clauses: there is no src/content/clauses/setup/nothing.md' },
    { takes: ['operation/weekly-ad-plan'], says: 'operation/weekly-ad-plan stands in every document' },
    { takes: [], says: 'the pack brings no clause' },
  ])('that takes $takes is refused with file and reason', ({ takes, says }) => {
    expect(() => fillPacks([...files, file('pets', { clauses: takes })], clauses)).toThrow(says);
  });

  test('does not list what names it already', () => {
    expect(() => fillPacks([...files.filter(({ id }) => id !== 'beauty'), file('beauty', { clauses: ['operation/beauty-expiry'] })], clauses)).toThrow(
      'need not be listed',
    );
  });
});
