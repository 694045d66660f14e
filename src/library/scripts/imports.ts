import { posix } from 'node:path';

const STATIC = /(?:\bimport|\bfrom)\s*["'](\.[^"']+\.js)["']/g;
const ASKED_FOR = /\bimport\s*\(\s*["'`](\.[^"'`]+\.js)["'`]|["'`](?:\/[^"'`\s]*)?(_astro\/[^"'`]+\.(?:js|css))["'`]/g;
const NAMED = /["'(]([^"'()\s]*\/_astro\/[^"'()\s]+\.(?:js|css))/g;

/** Reads a file of the built site, by its path within it. */
export type ReadFile = (path: string) => string;

/** Scripts and styles that a page names, as paths within the site. `base`: path of the site, with a slash at both ends. */
export function namedIn(html: string, base: string): string[] {
  return [...new Set([...html.matchAll(NAMED)].map(([, url = '']) => url.slice(base.length)))];
}

/**
 * Files with all that they import, each once, those first that were asked for.
 * @param later whether what is imported only when something happens counts as well
 */
export function withImports(files: readonly string[], read: ReadFile, later: boolean): string[] {
  const found = new Set<string>(files);
  for (const path of found) {
    if (!path.endsWith('.js')) continue;
    const code = read(path);
    for (const [, near = ''] of code.matchAll(STATIC)) found.add(posix.join(posix.dirname(path), near));
    if (!later) continue;
    // The bundler names beside an import what has to be there with it, and workers, from the site's root.
    for (const [, near, whole] of code.matchAll(ASKED_FOR)) found.add(near === undefined ? (whole ?? '') : posix.join(posix.dirname(path), near));
  }
  return [...found];
}
