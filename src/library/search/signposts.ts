import { createHash } from 'node:crypto';
import { encodePostings, type PageSection, type Posting, type SearchPage, type Signposts } from '../../model/search-index.ts';
import type { SearchConcept } from '../../model/search-concept.ts';
import { normalize } from '../../domain/search/normalize.ts';
import { categoryOf } from './categories.ts';
import type { PageReading } from './read-html.ts';
import { wordsOf } from './words.ts';

/** A page that goes into the index. */
export interface IndexedPage extends PageReading {
  /** Within the site, without the base. */
  readonly path: string;
}

/** All files that the browser may ask for. */
export interface SignpostFiles {
  readonly signposts: Signposts;
  /** Sections by the file that holds them. */
  readonly texts: ReadonlyMap<string, readonly PageSection[]>;
}

// How many mentions in the text a mention elsewhere is worth.
const WORTH = { title: 6, answer: 3, heading: 3 };
// A page twice as long is not twice as much about everything in it.
const LENGTH_SHARE = 0.6;
const OVERVIEW = 0.75;
// The pages of the details illustrate every subject with examples; where a subject is settled is another page.
const EXAMPLES = 0.85;

/**
 * How often each word stands on a page, places of weight counting more.
 * @param trade words of the concepts, which a dictionary of the language may not know
 */
function frequencies({ title, answer, sections }: PageReading, trade: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string, worth: number) => {
    const plain = normalize(text);
    const words = wordsOf(text);
    const cut = new Set(words);
    const uncut = trade.filter((word) => !cut.has(word)).flatMap((word) => Array.from({ length: plain.split(word).length - 1 }, () => word));
    for (const word of [...words, ...uncut]) counts.set(word, (counts.get(word) ?? 0) + worth);
  };
  add(title, WORTH.title);
  add(answer, WORTH.answer);
  for (const { heading, text } of sections) {
    add(heading, WORTH.heading);
    add(text, 1);
  }
  return counts;
}

/** 1 for a single mention, 9 for what a page is about. */
const weightOf = (frequency: number): number => Math.max(1, Math.min(9, Math.round(1 + 2 * Math.log2(frequency))));

/** Paths of the pages above a page, the first one of the site apart, e.g. of `/guide/all/2/`: `/guide/`, `/guide/all/`. */
const foldersOf = (path: string): string[] => [...path.slice(0, -1).matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1)).slice(1);

/** Name of the file with a page's sections. */
const textOf = (path: string) => path.replace(/^\/|\/$/g, '').replaceAll('/', '-') || 'home';

/**
 * Builds what answers a query at once.
 * @param concepts as written in the content
 * @throws Error naming the concept whose page or meaning does not exist
 */
export function buildSignposts(pages: readonly IndexedPage[], concepts: readonly SearchConcept[]): SignpostFiles {
  const sorted = pages.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const trade = [...new Set(concepts.flatMap(({ says, means }) => [...says, ...means].map((word) => normalize(word))))].filter((word) => word.length > 1);
  const counted = sorted.map((page) => frequencies(page, trade));
  const lengths = counted.map((counts) => [...counts.values()].reduce((sum, count) => sum + count, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
  const postings = new Map<string, Posting[]>();
  counted.forEach((counts, page) => {
    const length = 1 - LENGTH_SHARE + (LENGTH_SHARE * (lengths[page] ?? 0)) / average;
    for (const [word, count] of counts) {
      const found = postings.get(word);
      const posting: Posting = [page, weightOf(count / length)];
      if (found) found.push(posting);
      else postings.set(word, [posting]);
    }
  });
  const places = new Map(sorted.map(({ path }, place) => [path, place]));
  const overviews = new Set(sorted.flatMap(({ path }) => (categoryOf(path) === 'basis' ? [] : foldersOf(path))));
  const weightOfPage = (path: string) => (overviews.has(path) ? OVERVIEW : categoryOf(path) === 'detail' ? EXAMPLES : 1);
  const texts = new Map(sorted.map(({ path, sections }) => [textOf(path), sections.filter(({ heading, text }) => heading || text)]));
  const folder = createHash('sha256')
    .update(JSON.stringify([...texts]))
    .digest('hex')
    .slice(0, 8);
  return {
    texts,
    signposts: {
      folder,
      pages: sorted.map(({ path, title, answer }): SearchPage => ({
        path,
        title,
        category: categoryOf(path),
        answer,
        weight: weightOfPage(path),
        text: textOf(path),
      })),
      concepts: concepts.map(({ says, means, pages: named }) => ({
        says: says.map((word) => normalize(word)),
        means: means.map((word) => {
          if (!postings.has(word)) throw new Error(`concept ${says.join('、')}: means “${word}”, a word that stands on no page`);
          return word;
        }),
        pages: named.map((path) => {
          const place = places.get(path);
          if (place === undefined) throw new Error(`concept ${says.join('、')}: pages names ${path}, which is not in the index`);
          return place;
        }),
      })),
      words: [...postings]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([word, found]) => `${word}\t${encodePostings(found)}`)
        .join('\n'),
    },
  };
}
