import type { PageSection, SearchPage } from '../../model/search-index.ts';
import { rankPages, rarity, type Index } from './rank.ts';
import { readSections } from './read-sections.ts';
import type { Term } from './terms.ts';

/** A page that answers a query. */
export interface Hit {
  readonly page: SearchPage;
  /** Sections that hold words of the query, best first; none for pages further down. */
  readonly sections: readonly PageSection[];
  readonly score: number;
}

/** What the signposts answer. */
export interface Answer {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** What was found of the query, to be marked in the texts. */
  readonly terms: readonly Term[];
  /** Whether so little of the query is known that the hits are only the nearest ones. */
  readonly weak: boolean;
  /** Pairs of characters that nothing in the index holds: perhaps a slip of the keyboard. */
  readonly unknown: readonly string[];
}

// So many pages are read before the order is settled; further down nobody looks for an excerpt.
const READ = 6;
const MOST = 12;
// A page with less than this share of the first one's score has the word only in passing.
const IN_PASSING = 0.12;
const SECTIONS = 3;
const KNOWN = 0.6;

const byScore = (a: Hit, b: Hit) => b.score - a.score;

/**
 * Answers a normalised query.
 * @param textOf loads the sections of a page
 */
export async function answer(normalized: string, index: Index, textOf: (page: SearchPage) => Promise<readonly PageSection[]>): Promise<Answer> {
  const { pages: ranked, terms, covered, unknown } = rankPages(normalized, index);
  const all = index.signposts.pages.length;
  const worth = ({ words, weight }: Term) => {
    const pages = new Set(words.flatMap((word) => (index.words.get(word) ?? []).map(([page]) => page)));
    return weight * (pages.size === 0 ? 0 : rarity(pages.size, all));
  };
  const first = ranked[0]?.score ?? 0;
  const worthwhile = ranked.filter(({ score }) => score >= first * IN_PASSING).slice(0, MOST);
  const hits = await Promise.all(
    worthwhile.map(async ({ page: place, score }, rank): Promise<Hit> => {
      const page = index.signposts.pages[place] as SearchPage;
      if (rank >= READ) return { page, sections: [], score };
      const reading = readSections(normalized, terms, await textOf(page), worth);
      const best = reading.sections[0]?.score ?? 0;
      const sections = reading.sections.filter((each) => each.score >= best / 2).slice(0, SECTIONS);
      return { page, sections: sections.map(({ section }) => section), score: score + reading.score * page.weight };
    }),
  );
  return { hits: hits.sort(byScore), terms, weak: covered < KNOWN, unknown };
}
