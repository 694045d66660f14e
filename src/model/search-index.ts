/** Kinds of pages, by which hits can be narrowed. */
export const SEARCH_CATEGORIES = ['step', 'detail', 'case', 'mistake', 'dispute', 'basis', 'check', 'guide'] as const;

/** Id of a kind of page. */
export type SearchCategory = (typeof SEARCH_CATEGORIES)[number];

/** What a reader sees of a kind of page. */
export const SEARCH_CATEGORY_LABELS: Readonly<Record<SearchCategory, string>> = {
  step: '步骤',
  detail: '细节',
  case: '案例',
  mistake: '错误',
  dispute: '纠纷',
  basis: '依据',
  check: '体检',
  guide: '指南',
};

/** A page that search can lead to. */
export interface SearchPage {
  /** Within the site, without the base, e.g. `/steps/review/`. */
  readonly path: string;
  /** Its heading. */
  readonly title: string;
  readonly category: SearchCategory;
  /** Its short answer, or its description. */
  readonly answer: string;
  /** Between 0 and 1: overviews, which touch on everything, stand back behind the page that says it. */
  readonly weight: number;
  /** Name of the file with its sections. */
  readonly text: string;
}

/** Where a word stands: page (place in `pages`) and how telling it is of the page, 1 to 9. */
export type Posting = readonly [page: number, weight: number];

/** Words that mean the same to a merchant, as the browser gets them. */
export interface Concept {
  /** What a merchant may type. */
  readonly says: readonly string[];
  /** How our texts put it. */
  readonly means: readonly string[];
  /** Places in `pages` that answer it, best first. */
  readonly pages: readonly number[];
}

/** What the browser gets before the first answer. */
export interface Signposts {
  /** Folder of the texts; its name changes with what they say. */
  readonly folder: string;
  readonly pages: readonly SearchPage[];
  readonly concepts: readonly Concept[];
  /** One word a line: the word, a tab, then two characters for each posting (`encodePostings`). */
  readonly words: string;
}

/** A part of a page that has a heading and an address of its own. */
export interface PageSection {
  /** Id of its heading; empty for what stands before the first one. */
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

// From "0" on, without the characters that end a word or a line.
const FIRST = 48;

/** Postings as text: page as one character from "0" on, then the weight. */
export const encodePostings = (postings: readonly Posting[]): string =>
  postings.map(([page, weight]) => String.fromCharCode(FIRST + page) + String(weight)).join('');

/** The reverse of `encodePostings`. */
export function decodePostings(text: string): Posting[] {
  const postings: Posting[] = [];
  for (let at = 0; at + 1 < text.length; at += 2) postings.push([text.charCodeAt(at) - FIRST, Number(text[at + 1])]);
  return postings;
}
