import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/registry.ts';

const page = (path: string) => readFileSync(new URL(`../../dist/check/rules/${path}index.html`, import.meta.url), 'utf8');
/** Words of a piece of HTML, blanks apart. */
const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => ({ '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' })[entity] ?? "'")
    .replace(/\s+/g, '');
const bare = (text: string) => text.replace(/\s+/g, '');

const overview = words(page(''));

describe.each(CHECKS)('the page of the check $id', ({ id, category, title, reason, explanation, basis, bad, good }) => {
  test('is listed with all its examples, and told in full on the page of its category', () => {
    for (const text of [title, ...bad.map((each) => each.text), ...good]) expect(overview).toContain(bare(text));
    const html = page(`${category}/`);
    const from = html.indexOf(`id="${id}"`);
    expect(from).toBeGreaterThan(0);
    const section = words(html.slice(from, html.indexOf('</section>', from)));
    for (const text of [title, reason, explanation, basis ?? '', ...bad.map((each) => each.text), ...good]) expect(section).toContain(bare(text));
  });
});
