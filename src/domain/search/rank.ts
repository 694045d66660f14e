import { decodePostings, type Concept, type Posting, type SearchPage, type Signposts } from '../../model/search-index.ts';
import { cutQuery, type Term, type Terms } from './terms.ts';

/** The signposts, ready to be asked. */
export interface Index {
  readonly signposts: Signposts;
  readonly words: ReadonlyMap<string, readonly Posting[]>;
  /** Concepts by what a merchant may type. */
  readonly concepts: ReadonlyMap<string, readonly Concept[]>;
}

/** A page with what it scored. */
export interface Ranked {
  /** Place in `signposts.pages`. */
  readonly page: number;
  readonly score: number;
}

/** The answer of the index. */
export interface Ranking {
  /** Best first. */
  readonly pages: readonly Ranked[];
  readonly terms: readonly Term[];
  /** Share of the query that any word covers, 0 to 1. */
  readonly covered: number;
  /** Pairs of characters that nothing in the index holds. */
  readonly unknown: readonly string[];
}

/** Reads the signposts. */
export function readIndex(signposts: Signposts): Index {
  const words = new Map<string, readonly Posting[]>();
  for (const line of signposts.words.split('\n')) {
    const [word = '', postings = ''] = line.split('\t');
    words.set(word, decodePostings(postings));
  }
  const concepts = new Map<string, Concept[]>();
  for (const concept of signposts.concepts)
    for (const said of concept.says) {
      concepts.set(said, [...(concepts.get(said) ?? []), concept]);
      if (!words.has(said)) words.set(said, []);
    }
  return { signposts, words, concepts };
}

// How much another word for the same counts, and a page that a concept names, first to last.
const MEANT = 0.55;
const NAMED = [5, 3.2, 2.2, 1.4];
// A word that stands on every page (托管) hardly says which one is meant.
const COMMON = 0.6;
// A word's weight on a page saturates: the tenth mention says little more than the fifth.
const SATURATION = 2.5;

/** The strongest posting of each page among several words. */
function strongest(words: readonly string[], index: Index): Map<number, number> {
  const pages = new Map<number, number>();
  for (const word of words) for (const [page, weight] of index.words.get(word) ?? []) pages.set(page, Math.max(pages.get(page) ?? 0, weight));
  return pages;
}

/** Telling words stand on few pages. */
export const rarity = (pages: number, all: number): number => Math.log(1 + (all - pages + 0.5) / (pages + 0.5));

/** What the concepts add: other words for the same, and the pages that they name. */
function conceptTerms(terms: readonly Term[], index: Index): { terms: Term[]; named: Map<number, number> } {
  const added: Term[] = [];
  const told = new Map<Concept, number>();
  for (const { typed, weight } of terms)
    for (const concept of index.concepts.get(typed) ?? []) {
      const means = concept.means.filter((word) => word !== typed);
      if (means.length > 0) added.push({ words: means, weight: weight * MEANT, typed });
      // Two words for one thing say it once.
      const common = (index.words.get(typed)?.length ?? 0) / index.signposts.pages.length;
      told.set(concept, Math.max(told.get(concept) ?? 0, weight * (1 - COMMON * common)));
    }
  const named = new Map<number, number>();
  for (const [concept, weight] of told) concept.pages.forEach((page, place) => named.set(page, (named.get(page) ?? 0) + weight * (NAMED[place] ?? 1)));
  return { terms: added, named };
}

/** Ranks the pages for a normalised query. */
export function rankPages(normalized: string, index: Index): Ranking {
  const cut: Terms = cutQuery(normalized, index.words, (word) => index.concepts.has(word));
  const { terms: meant, named } = conceptTerms(cut.terms, index);
  const { pages } = index.signposts;
  const scores = new Map<number, number>(named);
  for (const { words, weight } of [...cut.terms, ...meant]) {
    const found = strongest(words, index);
    const worth = weight * rarity(found.size, pages.length);
    for (const [page, strength] of found) scores.set(page, (scores.get(page) ?? 0) + (worth * strength) / (strength + SATURATION));
  }
  const ranked = [...scores].map(([page, score]) => ({ page, score: score * (pages[page] as SearchPage).weight }));
  return { pages: ranked.sort((a, b) => b.score - a.score || a.page - b.page), terms: [...cut.terms, ...meant], covered: cut.covered, unknown: cut.unknown };
}
