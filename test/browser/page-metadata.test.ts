import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const read = (name: string) => readFileSync(`${dist}${name}`, 'utf8');
/** Address of the first page, with the base. */
const home = /<loc>([^<]+?)(?=guide\/<)/.exec(read('sitemap.xml'))?.[1] ?? '';
const base = new URL(home).pathname;

const unescape = (html: string) => html.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((file) => {
    const html = read(file);
    const meta = (name: string) => unescape(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '');
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
    return { file, html, meta, path: file.replace(/index\.html$/, ''), graph: json ? JSON.parse(json)['@graph'] : [] };
  });

/** A file of the site by its absolute address. */
const fileOf = (address: string) => `${dist}${address.slice(home.length)}`;

describe.each(pages)('$file', ({ html, meta, path, graph }) => {
  const title = unescape(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');

  test('has title, description and a share picture of the stated size', async () => {
    expect(title).toContain('托管流程');
    expect(title).toContain(meta('og:title'));
    expect(meta('description').length).toBeGreaterThanOrEqual(15);
    expect(meta('og:description')).toBe(meta('description'));
    expect(meta('twitter:card')).toBe('summary_large_image');
    expect(meta('og:image:alt')).not.toBe('');
    expect(meta('og:image').startsWith(home)).toBe(true);
    const { width, height } = await sharp(fileOf(meta('og:image'))).metadata();
    expect([String(width), String(height)]).toEqual([meta('og:image:width'), meta('og:image:height')]);
  });

  test('tells machines what it tells readers', () => {
    for (const thing of graph) {
      if (thing.headline) expect(thing.headline).toBe(meta('og:title'));
      if (thing.image) expect(thing.image).toBe(meta('og:image'));
      if (thing.dateModified) expect(html).toContain(`<time datetime="${thing.dateModified}"`);
      if (thing['@type'] !== 'BreadcrumbList') continue;
      for (const { name, item } of thing.itemListElement) {
        expect(html).toContain(name);
        if (item) expect(existsSync(`${fileOf(item)}index.html`), item).toBe(true);
      }
    }
    if (/class="breadcrumbs"/.test(html) && path !== '404.html') expect(graph.some((one: { '@type': string }) => one['@type'] === 'BreadcrumbList')).toBe(true);
  });

  test('names icons, manifest and feed that exist', () => {
    const links = [...html.matchAll(/<link rel="(icon|apple-touch-icon|manifest|alternate)"[^>]*href="([^"]+)"/g)].map(([, rel, href = '']) => ({ rel, href }));
    expect(links.map(({ rel }) => rel)).toEqual(['icon', 'apple-touch-icon', 'manifest', 'alternate']);
    for (const { href } of links) expect(existsSync(`${dist}${href.slice(base.length)}`), href).toBe(true);
  });
});

test('no two pages have the same title or description', () => {
  for (const name of ['og:title', 'description']) {
    const said = pages.map(({ meta }) => meta(name));
    expect(said.filter((one, index) => said.indexOf(one) !== index)).toEqual([]);
  }
});

test('the feed holds every text of the guide with its day, newest first', () => {
  const items = [...read('rss.xml').matchAll(/<item><title>([^<]+)<\/title><link>([^<]+)<\/link>[\s\S]*?<pubDate>([^<]+)<\/pubDate>/g)];
  const paths = items.map(([, , link = '']) => link.slice(home.length));
  const expected = pages
    .map(({ path }) => path)
    .filter((path) => /^(guide(\/[a-z0-9-]+)?|mistakes|disputes|design-partner|about|(steps|details|cases)\/[a-z]+)\/$/.test(path));
  expect([...paths].sort()).toEqual(expected.sort());
  const days = items.map(([, , , day = '']) => Date.parse(day));
  expect(days).toEqual(days.toSorted((a, b) => b - a));
  expect(read('rss.xml')).toContain('<language>zh-CN</language>');
});

test('llms.txt begins as the format asks and names pages that exist, with a description each', () => {
  const text = read('llms.txt');
  expect(text).toMatch(/^# 托管流程\n\n> .+\n/);
  const entries = [...text.matchAll(/^- \[([^\]]+)\]\(([^)]+)\): (.+)$/gm)];
  expect(entries).toHaveLength(text.split('\n').filter((line) => line.startsWith('- ')).length);
  for (const [, , address = ''] of entries) expect(existsSync(`${fileOf(address.split('?')[0] ?? '')}index.html`), address).toBe(true);
  expect(entries.length).toBeGreaterThan(40);
});

test('the manifest opens the site under its base, with icons of the stated sizes', async () => {
  const manifest = JSON.parse(read('manifest.webmanifest'));
  expect(manifest).toMatchObject({ name: '托管流程', lang: 'zh-CN', display: 'standalone', start_url: base, scope: base });
  expect(manifest.icons.map(({ purpose, sizes }: { purpose: string; sizes: string }) => `${purpose} ${sizes}`).sort()).toEqual([
    'any 192x192',
    'any 512x512',
    'maskable 512x512',
  ]);
  for (const { src, sizes } of manifest.icons) {
    const { width, height } = await sharp(`${dist}${src.slice(base.length)}`).metadata();
    expect(`${width}x${height}`).toBe(sizes);
  }
});
