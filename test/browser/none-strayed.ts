import { afterAll, expect } from 'vitest';
import { strayed } from '../support/browser.ts';

// After every test file: none may have led a page astray.
afterAll(() => {
  expect(strayed.splice(0)).toEqual([]);
});
