import { getCollection, type CollectionEntry } from 'astro:content';

import { inPages } from './in-pages.ts';

// Texts with a page of their own, which says more than the text: src/pages/<id>/index.astro.
const own = new Set(Object.keys(import.meta.glob('../pages/*/index.astro')).map((path) => path.split('/').at(-2)));

/** Texts of the guide that are a page as they stand, at `/guide/<id>/`, by title. */
export async function furtherTexts(): Promise<CollectionEntry<'guide'>[]> {
  const texts = await getCollection('guide', ({ id }) => id !== 'index' && !own.has(id));
  return texts.sort((a, b) => a.data.title.localeCompare(b.data.title, 'zh-CN'));
}

/** How many the guide's first page names: enough to choose from at a glance. More are listed on pages of their own. */
export const NAMED_AT_ONCE = 20;
const ON_A_LIST = 100;

/** The pages of the list of all further texts; none while the guide's first page names them all. */
export async function listsOfTexts(): Promise<CollectionEntry<'guide'>[][]> {
  const texts = await furtherTexts();
  return texts.length > NAMED_AT_ONCE ? inPages(texts, ON_A_LIST) : [];
}

/** Path of a text of the guide within the site: of its own page, of the guide's first, or below the guide. */
export function guidePath(id: string): string {
  if (id === 'index') return '/guide/';
  return own.has(id) ? `/${id}/` : `/guide/${id}/`;
}
