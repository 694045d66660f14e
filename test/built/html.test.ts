import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { pagesOf, readBuiltSite } from './built-site.ts';

// Every rule of the three presets is on. Our own scripts come from our own host under names that hold their hash: only another host's would need a digest.
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
  }),
);

const pages = pagesOf(readBuiltSite());

test('there are pages to look at', () => {
  expect(pages.length).toBeGreaterThan(30);
});

describe('valid HTML', () => {
  test.each(pages)('%s', async (file, html) => {
    const { results } = await validator.validateString(html, file);
    expect(results.flatMap(({ messages }) => messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`))).toEqual([]);
  });

  test('a mistake would be seen', async () => {
    const broken = (pages[0]?.[1] ?? '').replace('</main>', '<ul><p></ul></main>');
    expect((await validator.validateString(broken)).valid).toBe(false);
  });
});
