import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { baseOf } from '../built-site.ts';
import { releaseOf, workerText } from './release.ts';

/**
 * Writes the service worker once the site is built.
 * @param withdrawn write the one that undoes it instead: for the day on which a worker has to be called back
 */
export function offline(withdrawn: boolean): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = baseOf(config);
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
        const worker = workerText('worker');
        const release = releaseOf(files, (path) => readFileSync(join(folder, path), 'utf8'), base, worker);
        writeFileSync(join(folder, 'sw.js'), withdrawn ? workerText('withdrawn') : `const RELEASE = ${JSON.stringify(release)};\n${worker}`);
      },
    },
  };
}
