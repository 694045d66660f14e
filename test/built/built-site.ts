import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Address, BuiltSite } from './site-links.ts';

const LINKING = /\.(html|xml|txt|css|webmanifest)$/;

/**
 * Reads a built site: the text of files that link to others, the names of the rest. Throws where nothing is built.
 * @param dist its folder, `dist/` where none is named
 */
export function readBuiltSite(dist = fileURLToPath(new URL('../../dist/', import.meta.url))): BuiltSite {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = `${entry.parentPath}/${entry.name}`;
      return [path.slice(dist.length).replace(/^\//, ''), LINKING.test(entry.name) ? readFileSync(path, 'utf8') : null];
    }),
  );
}

/** The pages of a site, by file. */
export const pagesOf = (site: BuiltSite): [file: string, html: string][] =>
  [...site].flatMap(([file, text]): [string, string][] => (file.endsWith('.html') && text !== null ? [[file, text]] : []));

/** Where the site was built for, as its first page says. */
export function addressOf(site: BuiltSite): Address {
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(site.get('index.html') ?? '')?.[1];
  if (!canonical) throw new Error('dist/index.html names no canonical address');
  const { origin, pathname } = new URL(canonical);
  return { origin, base: pathname };
}
