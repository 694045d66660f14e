import { inject } from 'vitest';
import { launchBrowser } from '../support/browser.ts';

/** Address of the built site, without a slash at the end. */
export const site = inject('site');

/** An address of the site, or a link of one of its pages, as it is below the path that the site stands under: `/steps/review/`. */
export const withinSite = (address: string): string => {
  const { pathname, search } = new URL(address, site);
  return pathname.slice(new URL(`${site}/`).pathname.length - 1) + search;
};

/** The browser of the tests: one for each worker, which takes it down when it ends. */
export const browser = await launchBrowser();
