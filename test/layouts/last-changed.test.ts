import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lastChanged, newestDay, parseHistory } from '../../src/layouts/last-changed.ts';
import { pageSource } from '../../src/layouts/page-source.ts';

const history = parseHistory(
  '\x002026-11-23\x00\n\nsrc/content/steps/review.mdx\x00\x002026-11-20\x00\n\nsrc/content/steps/review.mdx\x00src/content/clauses/review/a.md\x00src/content/clauses/closing/中.md\x00',
);

describe('the day of the last change', () => {
  test('is that of the newest commit', () => {
    expect(newestDay(history, ['src/content/steps/review.mdx'])).toBe('2026-11-23');
    expect(newestDay(history, ['src/content/clauses/closing/中.md'])).toBe('2026-11-20');
  });

  test('is the newest of all files of a folder', () => {
    expect(newestDay(history, ['src/content/clauses/review/'])).toBe('2026-11-20');
    expect(newestDay(history, ['src/content/clauses/review/', 'src/content/steps/review.mdx'])).toBe('2026-11-23');
  });

  test('falls back to the day of the build', () => {
    expect(newestDay(history, ['src/content/new.mdx'])).toBeUndefined();
    expect(lastChanged(['src/content/new.mdx'])).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
});

describe('the text behind a page', () => {
  test.each([
    ['/steps/review/', 'src/content/steps/review.mdx'],
    ['/guide/', 'src/content/guide/index.mdx'],
    ['/about/', 'src/content/guide/about.mdx'],
    ['/steps/', 'src/pages/steps/index.astro'],
    ['/', 'src/pages/index.astro'],
  ])('of %s is %s', (path, file) => {
    expect(pageSource(path).file).toBe(file);
    expect(existsSync(file)).toBe(true);
  });

  test('of a collection’s page takes in its files, of the guide only its own', () => {
    expect(pageSource('/steps/').paths).toContain('src/content/steps/');
    expect(pageSource('/guide/').paths).toEqual(['src/content/guide/index.mdx']);
  });

  test('of a step takes in its clauses', () => {
    expect(pageSource('/steps/review/').paths).toContain('src/content/clauses/review/');
    expect(pageSource('/steps/review/basis/')).toEqual({ file: undefined, paths: ['src/content/clauses/review/'] });
  });
});

test('the repository’s address is set in one file', () => {
  expect(readFileSync('src/layouts/Page.astro', 'utf8')).not.toMatch(/github|gitlab|gitee/);
});
