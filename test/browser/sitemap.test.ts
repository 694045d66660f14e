import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const addresses = [...readFileSync(`${dist}sitemap.xml`, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);

test('the sitemap lists every page that is built and asks to be listed', () => {
  const built = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html') && !readFileSync(`${dist}${name}`, 'utf8').includes('name="robots" content="noindex"'))
    .map((name) => `/${name.replace(/index\.html$/, '')}`);
  const base = new URL(addresses.find((address) => address.endsWith('/guide/')) ?? '').pathname.replace(/guide\/$/, '');
  expect(addresses.map((address) => new URL(address).pathname.replace(base, '/')).sort()).toEqual(built.sort());
});

test('each address is the canonical one of its page, and robots.txt names the sitemap', () => {
  const first = new URL(addresses[0] ?? '');
  for (const address of addresses) {
    const html = readFileSync(`${dist}${address.slice(first.href.length)}index.html`, 'utf8');
    expect(html).toContain(`<link rel="canonical" href="${address}">`);
  }
  expect(readFileSync(`${dist}robots.txt`, 'utf8')).toContain(`Sitemap: ${first.href}sitemap.xml`);
});
