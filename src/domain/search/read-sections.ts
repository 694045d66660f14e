import type { PageSection } from '../../model/search-index.ts';
import { isHan, normalize, runsOf } from './normalize.ts';
import type { Term } from './terms.ts';

/** A section with how well it answers. */
export interface RankedSection {
  readonly section: PageSection;
  readonly score: number;
}

/** What the text of a page adds to what the index knew. */
export interface Reading {
  /** To be added to the page's score. */
  readonly score: number;
  /** Sections that hold words of the query, best first. */
  readonly sections: readonly RankedSection[];
}

/** Length of the longest piece of `query` that stands in `text`. */
function longestShared(query: string, text: string): number {
  let longest = 0;
  for (let start = 0; start + longest < query.length; start += 1)
    while (start + longest + 1 <= query.length && text.includes(query.slice(start, start + longest + 1))) longest += 1;
  return longest;
}

// A shared piece of three characters says that words stand together, not only both somewhere.
const TOGETHER = { from: 2, each: 0.35, most: 2.5 };
const IN_ONE_PLACE = 1.6;
// As much again where the word is the whole heading.
const IN_HEADING = 0.6;

/**
 * Looks the query up in the sections of a page: words that stand together in one section count more
 * than the same words strewn over the page.
 * @param worth what a term is worth by itself, the weights of all terms adding up to 1 or less
 */
export function readSections(normalized: string, terms: readonly Term[], sections: readonly PageSection[], worth: (term: Term) => number): Reading {
  const runs = runsOf(normalized).filter((run) => run.length > 1 || isHan(run));
  const all = terms.reduce((sum, term) => sum + worth(term), 0) || 1;
  const ranked = sections.map((section) => {
    const heading = normalize(section.heading);
    const text = normalize(section.text);
    let share = 0;
    for (const term of terms) {
      const heads = Math.max(0, ...term.words.filter((word) => heading.includes(word)).map((word) => word.length));
      if (heads > 0) share += worth(term) * (1 + IN_HEADING * (1 + heads / heading.length));
      else if (term.words.some((word) => text.includes(word))) share += worth(term);
    }
    const shared = Math.max(0, ...runs.map((run) => Math.max(longestShared(run, text), longestShared(run, heading))));
    const together = share > 0 ? Math.min(TOGETHER.most, Math.max(0, shared - TOGETHER.from) * TOGETHER.each) : 0;
    return { section, score: (share / all) * IN_ONE_PLACE + together };
  });
  const good = ranked.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  return { score: good[0]?.score ?? 0, sections: good };
}
