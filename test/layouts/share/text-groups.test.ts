import { expect, test } from 'vitest';
import { inPages } from '../../../src/layouts/in-pages.ts';
import { SHARE_GROUPS } from '../../../src/layouts/share/groups.ts';
import { sectionsOf } from '../../../src/layouts/share/sections.ts';
import type { Shared } from '../../../src/layouts/share/shared.ts';
import { textGroups } from '../../../src/layouts/share/text-groups.ts';

const ids = Array.from({ length: 30 }, (_, index) => `text-${index + 1}`);
const page = (id: string): Shared => ({ id, path: `/${id}/`, name: id, title: id, reply: id, answer: id, description: id, address: id, step: null });

test('a list is cut into pages, none is lost, and nothing makes no page', () => {
  expect(inPages([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(inPages([], 2)).toEqual([]);
});

test('replies of many texts stand on as many pages as they need, each once', () => {
  const groups = textGroups(ids);
  expect(groups.map(({ id }) => id)).toEqual(['texts', 'texts-2', 'texts-3']);
  expect(new Set(groups.map(({ title }) => title)).size).toBe(3);
  const sections = sectionsOf([...groups, ...SHARE_GROUPS], [...ids.map((id) => page(`guide-${id}`)), page('guide'), page('about')]);
  const held = groups.map((group) => (sections.get(group) ?? []).flatMap(({ pages }) => pages.map(({ id }) => id)));
  expect(held.flat()).toEqual(ids.map((id) => `guide-${id}`));
  expect(Math.max(...held.map((one) => one.length))).toBeLessThanOrEqual(12);
  expect(SHARE_GROUPS.flatMap((group) => (sections.get(group) ?? []).flatMap(({ pages }) => pages.map(({ id }) => id)))).toEqual(['guide', 'about']);
});

test('without a text there is no page for them', () => {
  expect(textGroups([])).toEqual([]);
});
