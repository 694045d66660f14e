import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { baseOf, changePages } from '../built-site.ts';
import { withImports, type ReadFile } from './imports.ts';

const ISLAND = /(?:component|renderer)-url="([^"]+)"/g;

/**
 * A page with an island, its scripts named right before it: the browser would otherwise learn of each only from
 * the one that imports it, a round trip a step. What the page shows by itself comes before them; in a template they wait with the island.
 * @param base path of the site, with a slash at both ends
 */
export function withPreloads(html: string, read: ReadFile, base: string): string {
  const entries = [...new Set([...html.matchAll(ISLAND)].map(([, url = '']) => url.slice(base.length)))];
  const links = withImports(entries, read, false).map((path) => `<link rel="modulepreload" href="${base}${path}">`);
  return links.length === 0 ? html : html.replace('<astro-island', `${links.join('')}<astro-island`);
}

/** Names the scripts of islands in their pages once the site is built. */
export function preload(): AstroIntegration {
  let base = '/';
  return {
    name: 'preload',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = baseOf(config);
      },
      'astro:build:done': ({ dir }) => {
        const read: ReadFile = (path) => readFileSync(new URL(path, dir), 'utf8');
        changePages(dir, (html) => withPreloads(html, read, base));
      },
    },
  };
}
