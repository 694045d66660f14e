import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from './policy.ts';

/** Gives every page its Content-Security-Policy once the site is built. Stands behind whatever else changes pages. */
export const security = (): AstroIntegration => ({
  name: 'security',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))) {
        const file = join(folder, name);
        writeFileSync(file, withPolicy(readFileSync(file, 'utf8')));
      }
    },
  },
});
