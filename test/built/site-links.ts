/** A built site: the text of its HTML, XML, CSS and manifest files by path, null for files that link to nothing. */
export type BuiltSite = ReadonlyMap<string, string | null>;

/** Where a site is served: `https://host` and the path in front of all its pages, with both slashes. */
export interface Address {
  readonly origin: string;
  readonly base: string;
}

interface Link {
  /** File that the link stands in. */
  readonly from: string;
  /** As it is written, entities decoded. */
  readonly href: string;
  /** A link that a reader can follow, not a file that a page loads or an address it only mentions. */
  readonly followed: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', '#38': '&', '#39': "'", '#34': '"' };
const decoded = (text: string) => text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** Attributes whose whole value is an address. */
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite', 'component-url', 'renderer-url', 'before-hydration-url']);

function linksOfHtml(from: string, html: string): Link[] {
  // What a script builds is not HTML; what JSON-LD names is found as an address of our own below.
  const markup = html.replace(/<(script|style)\b([^>]*)>[\s\S]*?<\/\1>/g, '<$1$2>').replace(/<!--[\s\S]*?-->/g, '');
  return [...markup.matchAll(/<([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/g)].flatMap(([, tag = '', attributes = '']) =>
    [...attributes.matchAll(/([^\s"'<>/=]+)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)].flatMap(([, name = '', double, single, bare]) => {
      const value = decoded(double ?? single ?? bare ?? '');
      if (name === 'srcset' || name === 'imagesrcset')
        return value.split(',').map((candidate) => ({ from, href: candidate.trim().split(/\s/)[0] ?? '', followed: false }));
      return ADDRESSES.has(name) ? [{ from, href: value, followed: tag === 'a' && name === 'href' }] : [];
    }),
  );
}

function linksOfManifest(from: string, json: string): Link[] {
  const found: Link[] = [];
  JSON.parse(json, (key, value: unknown) => {
    if (['src', 'url', 'start_url', 'scope', 'id', 'action'].includes(key) && typeof value === 'string') found.push({ from, href: value, followed: false });
    return value;
  });
  return found;
}

/** Addresses of our own, written out in full: canonical and og: addresses, JSON-LD, sitemap, feed, texts to be copied. */
function ownAddresses(from: string, text: string, { origin }: Address): Link[] {
  const escaped = origin.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return [...text.matchAll(new RegExp(`${escaped}[\\w\\-./~%?=&;#+:@!$,]*`, 'g'))].map(([href]) => ({ from, href: decoded(href), followed: false }));
}

function linksOf(from: string, text: string, address: Address): Link[] {
  const own = ownAddresses(from, text, address);
  const inStyles = [...text.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, href = '']) => ({ from, href, followed: false }));
  if (from.endsWith('.html')) return [...linksOfHtml(from, text), ...inStyles, ...own];
  if (from.endsWith('.css')) return [...inStyles, ...own];
  if (from.endsWith('.webmanifest')) return [...linksOfManifest(from, text), ...own];
  return own;
}

const idsOf = (html: string) => new Set([...html.matchAll(/\sid=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)].map(([, a, b, c]) => decoded(a ?? b ?? c ?? '')));

/** The file that a host sends for a path: nothing is guessed, a folder needs its slash. */
const fileOf = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);
const pathOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

/** What is wrong with the links of a site; empty lists where nothing is. */
export interface LinkReport {
  /** `file → address: reason`. */
  readonly broken: readonly string[];
  /** Pages that no chain of links leads to from the first page, but the 404. */
  readonly orphans: readonly string[];
  /** How many links were looked at. */
  readonly checked: number;
}

/**
 * Follows every address that a site's own files name: links, pictures, scripts, fonts, sitemap, feed, manifest, JSON-LD.
 * Other sites are not asked; their addresses must be https.
 * @param site the files; every HTML file counts as a page
 */
export function checkLinks(site: BuiltSite, address: Address): LinkReport {
  const links = [...site].flatMap(([file, text]) => (text === null ? [] : linksOf(file, text, address)));
  const ids = new Map<string, ReadonlySet<string>>();
  const broken = new Set<string>();
  const next = new Map<string, Set<string>>();
  for (const { from, href, followed } of links) {
    const wrong = (reason: string) => broken.add(`${from} → ${href}: ${reason}`);
    if (/^(data|mailto|tel):/.test(href)) continue;
    const here = `${address.origin}${address.base}${pathOf(from)}`;
    if (!URL.canParse(href, here)) {
      wrong('no address');
      continue;
    }
    const { origin, protocol, pathname, hash } = new URL(href, here);
    if (origin !== address.origin) {
      if (protocol !== 'https:') wrong('not https');
      continue;
    }
    const path = decodeURIComponent(pathname);
    if (!path.startsWith(address.base)) {
      wrong(`outside ${address.base}`);
      continue;
    }
    const file = fileOf(path.slice(address.base.length));
    const text = site.get(file);
    if (text === undefined) {
      wrong('no such file');
      continue;
    }
    if (hash && file.endsWith('.html')) {
      const known = ids.get(file) ?? idsOf(text ?? '');
      ids.set(file, known);
      if (!known.has(decodeURIComponent(hash.slice(1)))) wrong('no such place on the page');
    }
    if (followed && file.endsWith('.html')) next.set(from, (next.get(from) ?? new Set()).add(file));
  }
  const reached = new Set(['index.html']);
  for (const file of reached) for (const other of next.get(file) ?? []) reached.add(other);
  const orphans = [...site.keys()].filter((file) => file.endsWith('.html') && file !== '404.html' && !reached.has(file));
  return { broken: [...broken].sort(), orphans: orphans.sort(), checked: links.length };
}
