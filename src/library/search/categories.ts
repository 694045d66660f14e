import type { SearchCategory } from '../../model/search-index.ts';

const FOLDERS: readonly (readonly [pattern: RegExp, category: SearchCategory])[] = [
  [/^\/steps\/[a-z-]+\/basis\/$/, 'basis'],
  [/^\/steps\//, 'step'],
  [/^\/details\//, 'detail'],
  [/^\/cases\//, 'case'],
  [/^\/mistakes\//, 'mistake'],
  [/^\/disputes\//, 'dispute'],
  [/^\/check\//, 'check'],
];

/**
 * The kind of a page, by its address; what has no kind of its own is part of the guide.
 * @param path within the site, without the base, e.g. `/steps/review/`
 */
export const categoryOf = (path: string): SearchCategory => FOLDERS.find(([pattern]) => pattern.test(path))?.[1] ?? 'guide';
