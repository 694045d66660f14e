import { expect, it } from 'vitest';
import { withPreloads } from '../../../src/library/scripts/preload.ts';

const files: Record<string, string> = {
  '_astro/Builder.js': 'import{a}from"./deep.js";const later=()=>import("./later.js")',
  '_astro/client.js': 'import"./preact.js"',
  '_astro/deep.js': 'import"./deeper.js";import"./preact.js"',
  '_astro/deeper.js': '',
  '_astro/preact.js': '',
  '_astro/later.js': '',
};

it('names all that an island starts with, each once, and nothing that is loaded later', () => {
  const html = '<head></head><body><astro-island component-url="/shop/_astro/Builder.js" renderer-url="/shop/_astro/client.js"></astro-island></body>';
  const preloaded = [...withPreloads(html, (path) => files[path] ?? '', '/shop/').matchAll(/<link rel="modulepreload" href="([^"]+)">/g)].map(
    ([, href]) => href,
  );
  expect(preloaded.sort()).toEqual(['Builder', 'client', 'deep', 'deeper', 'preact'].map((name) => `/shop/_astro/${name}.js`));
});

it('leaves a page without islands as it is', () => {
  expect(withPreloads('<head></head><body></body>', () => '', '/')).toBe('<head></head><body></body>');
});
