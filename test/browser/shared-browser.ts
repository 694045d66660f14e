import { afterAll, expect, inject } from 'vitest';
import { launchBrowser, strayed } from '../support/browser.ts';

/** Address of the built site, without a slash at the end. */
export const site = inject('site');

/** The browser of a test file: started when the file is loaded, closed after its last test. No test may have led a page astray. */
export const browser = await launchBrowser();

afterAll(async () => {
  await browser.close();
  expect(strayed).toEqual([]);
});
