import type { Spelling } from '../../domain/search/pinyin.ts';
import type { Simplification } from '../../domain/search/normalize.ts';
import { readIndex, type Index } from '../../domain/search/rank.ts';
import type { PageSection, SearchPage, Signposts } from '../../model/search-index.ts';
import { link } from '../site/link.ts';

const kept = new Map<string, Promise<unknown>>();

/** Gets a file of the index once; a failure is forgotten, so that the next query tries again. */
function get<T>(name: string, cache: RequestCache = 'default'): Promise<T> {
  const known = kept.get(name);
  if (known) return known as Promise<T>;
  const asked = fetch(link(`/search/data/${name}.json`), { cache }).then(async (response) => {
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return (await response.json()) as T;
  });
  kept.set(name, asked);
  asked.catch(() => kept.delete(name));
  return asked;
}

let index: { readonly signposts: Signposts; readonly read: Index } | undefined;

/** The signposts. Their file keeps its name, so the browser has to ask whether it is still the same. */
export async function loadIndex(): Promise<Index> {
  const signposts = await get<Signposts>('signposts', 'no-cache');
  if (index?.signposts !== signposts) index = { signposts, read: readIndex(signposts) };
  return index.read;
}

/** The sections of a page. */
export const loadSections = (signposts: Signposts, page: SearchPage): Promise<readonly PageSection[]> => get(`${signposts.folder}/${page.text}`);

/** The table of traditional characters. */
export async function loadSimplification(): Promise<Simplification> {
  const pairs = Array.from(await get<string>('traditional', 'no-cache'));
  return new Map(pairs.flatMap((character, at) => (at % 2 === 0 ? [[character, pairs[at + 1] ?? character] as const] : [])));
}

/** Pinyin of words and characters. */
export const loadSpelling = (): Promise<Spelling> => get('pinyin', 'no-cache');
