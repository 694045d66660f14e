import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeSearch } from './write-search.ts';

/** Indexes the site once it is built. */
export const search = (): AstroIntegration => ({
  name: 'search',
  hooks: {
    'astro:build:done': ({ dir }) => writeSearch(fileURLToPath(dir)),
  },
});
