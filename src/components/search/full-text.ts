import type { Term } from '../../domain/search/terms.ts';
import { link } from '../site/link.ts';

/** A section that the full text holds. */
export interface FullTextHit {
  /** Within the site, without the base, with the heading's anchor. */
  readonly path: string;
  readonly title: string;
  readonly heading: string;
  readonly category: string;
  readonly text: string;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<{ raw_url?: string; url: string; content: string; meta: Record<string, string>; filters: Record<string, string[]> }>;
}
interface Pagefind {
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

let instance: Promise<Pagefind> | undefined;

/** Pagefind without its worker: the worker comes from a blob, which a strict content policy forbids. */
function load(): Promise<Pagefind> {
  instance ??= import(/* @vite-ignore */ link('/pagefind/pagefind.js')).then((module: { createInstance(options: object): Pagefind }) =>
    module.createInstance({ noWorker: true, basePath: link('/pagefind/') }),
  );
  instance.catch(() => {
    instance = undefined;
  });
  return instance;
}

const MOST_WORDS = 6;
const MOST_HITS = 6;

/**
 * Asks Pagefind, which knows the small print and the basis pages too. Each word by itself, because
 * Pagefind wants all words of a query in one place and cuts Chinese otherwise than its own index.
 * @throws where Pagefind cannot be loaded
 */
export async function searchFullText(understood: string, terms: readonly Term[]): Promise<FullTextHit[]> {
  const pagefind = await load();
  const typed = [...new Set(terms.filter(({ typed: piece, weight }) => piece.length > 1 && weight > 0.3).map(({ typed: piece }) => piece))];
  const words = [understood, ...typed.filter((word) => word !== understood)].slice(0, MOST_WORDS);
  const found = new Map<string, { result: PagefindResult; score: number }>();
  for (const { results } of await Promise.all(words.map((word) => pagefind.search(word))))
    for (const result of results) found.set(result.id, { result, score: (found.get(result.id)?.score ?? 0) + result.score });
  const best = [...found.values()].sort((a, b) => b.score - a.score).slice(0, MOST_HITS);
  return Promise.all(
    best.map(async ({ result }) => {
      const { raw_url: raw, url, content, meta, filters } = await result.data();
      return {
        path: raw ?? url,
        title: meta['title'] ?? '',
        heading: meta['heading'] ?? '',
        category: filters['category']?.[0] ?? '',
        // Pagefind parts words by a space of no width.
        text: content.replace(/\u200B/g, ''),
      };
    }),
  );
}
