import { expect, test } from 'vitest';
import { addressOf, readBuiltSite } from './built-site.ts';
import { checkLinks } from './site-links.ts';

const site = readBuiltSite();
const { broken, orphans, checked } = checkLinks(site, addressOf(site));

test('every address that the site names leads to something: links and their anchors, pictures, scripts, sitemap, feed, manifest, JSON-LD', () => {
  expect(checked).toBeGreaterThan(1000);
  expect(broken).toEqual([]);
});

test('every page is reached from the first one by links', () => {
  expect(orphans).toEqual([]);
});
