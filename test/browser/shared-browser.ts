import { afterAll, inject } from 'vitest';
import { launchBrowser } from '../support/browser.ts';

/** Address of the built site, without a slash at the end. */
export const site = inject('site');

/** The browser of a test file: started when the file is loaded, closed after its last test. */
export const browser = await launchBrowser();

afterAll(() => browser.close());
