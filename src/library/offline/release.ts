import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { namedIn, withImports, type ReadFile } from '../scripts/imports.ts';

/** What the service worker is told of a release. */
export interface Release {
  /** Changes with every file that is kept. */
  readonly version: string;
  /** Path of the site, with a slash at both ends. */
  readonly base: string;
  /** Paths, absolute on the host, by the name of the set that a page may ask for. */
  readonly kept: Readonly<Record<'guide' | 'builder' | 'checker', readonly string[]>>;
}

/** Texts below the guide may become many: they are kept once they were read, as any page is, and not ahead. */
const READ_FIRST = /^(?:guide\/(?!index\.html$)|share\/texts)/;

const PACK = /^fonts\/[0-9a-f]+\/[rb](\d+)\.bin$/;
/** Packs up to this number hold what the texts of the library are printed with; a foreign character brings its own. */
const LIBRARY_PACKS = 12;

/** Scripts of the checker above this many characters read files or set reports: they are kept once they were used, not before. */
const LARGEST_AHEAD = 220_000;

/**
 * What is kept of a built site for use without a network.
 * @param files every file of the site, relative to its folder
 * @param read a file's text
 * @param base path of the site, with a slash at both ends
 * @param worker text of the worker; a new one is a new release too
 */
export function releaseOf(files: readonly string[], read: ReadFile, base: string, worker: string): Release {
  const pages = files.filter((file) => file.endsWith('/index.html') || file === 'index.html').sort();
  const addresses = (list: readonly string[]) => list.map((file) => base + file.replace(/(^|\/)index\.html$/, '$1'));
  const builder: readonly string[] = pages.filter((file) => file === 'builder/index.html');
  const checker: readonly string[] = pages.filter((file) => file === 'check/index.html');
  const guide = pages.filter((file) => !builder.includes(file) && !checker.includes(file) && !READ_FIRST.test(file));
  const fonts = files.filter((file) => file === 'fonts/index.bin' || Number(PACK.exec(file)?.[1] ?? Infinity) <= LIBRARY_PACKS);
  const keptFor = (list: readonly string[], more: readonly string[], largest = Infinity) => [
    ...addresses(list),
    ...[
      ...new Set([
        ...withImports(
          list.flatMap((page) => namedIn(read(page), base)),
          read,
          true,
        ).filter((file) => !file.endsWith('.js') || read(file).length <= largest),
        ...more,
      ]),
    ]
      .sort()
      .map((file) => base + file),
  ];
  const kept = { guide: keptFor(guide, []), builder: keptFor(builder, fonts), checker: keptFor(checker, [], LARGEST_AHEAD) };
  const hash = createHash('sha256').update(worker).update(JSON.stringify(kept));
  // Assets and packs carry their content in their names; pages do not.
  for (const page of pages) hash.update(read(page));
  return { version: hash.digest('hex').slice(0, 12), base, kept };
}

/** The folder's own worker texts. */
export const workerText = (name: 'worker' | 'withdrawn'): string => readFileSync(new URL(`./${name}.js`, import.meta.url), 'utf8');
