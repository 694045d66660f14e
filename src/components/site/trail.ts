/** A stop on the way from the home page to a page. */
export interface Stop {
  readonly name: string;
  /** Within the site, without the base, e.g. `/steps/`; the page itself has none. */
  readonly path?: string;
}

/** Where every way begins. */
export const HOME: Stop = { name: '首页', path: '/' };
