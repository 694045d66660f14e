/** What the site says of a page elsewhere than on it. */
export interface PageWords {
  readonly title: string;
  /** One or two sentences that invite to the page. */
  readonly reply: string;
  /** What the page says, in sentences that stand by themselves. */
  readonly answer: string;
  readonly description: string;
}

/** Words of a page with its short name. */
export type NamedWords = PageWords & {
  /** On the button that picks it. */
  readonly name: string;
};

/**
 * The pages with their words, in the order of the words.
 * @param paths of all pages that are passed on, e.g. `/steps/review/`
 * @param words by path
 * @throws Error naming the file to write where a page has no words, and the file that belongs to no page
 */
export function pairWithWords(paths: readonly string[], words: ReadonlyMap<string, NamedWords>): (NamedWords & { readonly path: string })[] {
  const silent = paths.find((path) => !words.has(path));
  if (silent) throw new Error(`src/content/share${silent.replace(/\/$/, '') || '/home'}.yaml is missing: nothing says how to reply with the page ${silent}`);
  const stray = [...words.keys()].find((path) => !paths.includes(path));
  if (stray) throw new Error(`there are words to pass on ${stray}, but no such page`);
  return [...words].map(([path, own]) => ({ ...own, path }));
}
