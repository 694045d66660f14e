import { describe, expect, test } from 'vitest';
import { checkLinks, type BuiltSite } from './site-links.ts';

const address = { origin: 'https://example.test', base: '/shop/' };
const sound: Readonly<Record<string, string | null>> = {
  'index.html': '<a href="/shop/guide/#%E7%AC%AC1%E6%AD%A5">指南</a><img src="/shop/a.png" srcset="/shop/a.png 1x, /shop/b.png 2x">',
  'guide/index.html': '<h2 id="第1步">一</h2><a href="../">回首页</a><a href="https://court.example/">法院</a><style>@font-face{src:url(/shop/f.bin)}</style>',
  '404.html': '<a href="/shop/">首页</a>',
  'sitemap.xml': '<loc>https://example.test/shop/guide/</loc>',
  'site.webmanifest': '{"start_url": "/shop/", "icons": [{"src": "/shop/a.png"}]}',
  'a.png': null,
  'b.png': null,
  'f.bin': null,
};
const siteWith = (changed: Readonly<Record<string, string | null>>): BuiltSite => new Map(Object.entries({ ...sound, ...changed }));

test('a sound site has nothing broken, no orphan, and all its links were seen', () => {
  expect(checkLinks(siteWith({}), address)).toEqual({ broken: [], orphans: [], checked: 11 });
});

describe('finds', () => {
  test.each([
    ['a page that is not there', { 'index.html': '<a href="/shop/guide/"></a><a href="/shop/gone/">x</a>' }, 'index.html → /shop/gone/: no such file'],
    ['a folder without its slash', { 'index.html': '<a href="/shop/guide/"></a><a href="/shop/guide">x</a>' }, 'index.html → /shop/guide: no such file'],
    ['a place that is not on the page', { '404.html': '<a href="/shop/guide/#二">x</a>' }, '404.html → /shop/guide/#二: no such place on the page'],
    ['an address outside the base path', { '404.html': '<a href="/guide/">x</a>' }, '404.html → /guide/: outside /shop/'],
    ['a picture of a srcset', { '404.html': '<img srcset="/shop/a.png 1x, /shop/c.png 2x">' }, '404.html → /shop/c.png: no such file'],
    ['a font of a style', { '404.html': '<style>@font-face{src:url("/shop/g.bin")}</style>' }, '404.html → /shop/g.bin: no such file'],
    [
      'a share picture',
      { '404.html': '<meta property="og:image" content="https://example.test/shop/og.png">' },
      '404.html → https://example.test/shop/og.png: no such file',
    ],
    [
      'an address in JSON-LD',
      { '404.html': '<script type="application/ld+json">{"url":"https://example.test/shop/x/"}</script>' },
      '404.html → https://example.test/shop/x/: no such file',
    ],
    ['a line of the sitemap', { 'sitemap.xml': '<loc>https://example.test/shop/old/</loc>' }, 'sitemap.xml → https://example.test/shop/old/: no such file'],
    ['an icon of the manifest', { 'site.webmanifest': '{"icons": [{"src": "/shop/i.png"}]}' }, 'site.webmanifest → /shop/i.png: no such file'],
    ['another site without https', { '404.html': '<a href="http://court.example/">x</a>' }, '404.html → http://court.example/: not https'],
  ])('%s', (_, changed, message) => {
    expect(checkLinks(siteWith(changed), address).broken).toEqual([message]);
  });

  test('pages that only other orphans or a sitemap lead to', () => {
    const site = siteWith({
      'lost/index.html': '<a href="/shop/alone/">x</a>',
      'alone/index.html': '<a href="/shop/lost/">x</a>',
      'sitemap.xml': '<loc>https://example.test/shop/lost/</loc>',
    });
    expect(checkLinks(site, address).orphans).toEqual(['alone/index.html', 'lost/index.html']);
  });
});
