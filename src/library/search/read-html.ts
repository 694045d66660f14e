import type { PageSection } from '../../model/search-index.ts';

/** A page as search sees it. */
export interface PageReading {
  readonly title: string;
  /** The short answer that stands first on the page; its description where it has none. */
  readonly answer: string;
  /** What stands before the first heading with an address, then one section for each of them. */
  readonly sections: readonly PageSection[];
  /** Small print of each section, folded away on the page: legal bases, sources. In the order of `sections`. */
  readonly smallPrint: readonly string[];
}

const TOKEN = /<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+/gi;
const TAG = /^<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>$/i;
const VOID = new Set(['area', 'br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
// Words of these run into those that follow; all others end with a gap.
const INLINE = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'q', 'small', 'strong', 'sub', 'sup', 'time', 'var']);
const LEFT_OUT = new Set(['nav', 'svg', 'script', 'style', 'template', 'noscript', 'form', 'astro-island']);
const CHROME = /\bclass="[^"]*\b(?:screen-only|page-info|breadcrumbs|button|label|cites)\b|\baria-hidden="true"|\bdata-search="no"/;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Text of HTML with its entities read. */
const plain = (html: string): string =>
  html.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });

const tidy = (text: string): string => plain(text).replace(/\s+/g, ' ').trim();
const attribute = (attributes: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(` ${attributes}`)?.[1];

interface Open {
  readonly name: string;
  readonly id: string | undefined;
  readonly skipped: boolean;
  readonly small: boolean;
  readonly heading: boolean;
  readonly answer: boolean;
}

/**
 * Reads a built page: what stands in its `main`, without navigation, buttons and drawings, cut at
 * the headings that have an address (their own id, or that of the article which they head).
 * @returns nothing where the page has no `main` or asks not to be found (`noindex`)
 */
export function readHtml(html: string): PageReading | undefined {
  const from = html.indexOf('<main');
  if (from < 0 || /<meta name="robots" content="noindex/.test(html)) return undefined;
  const main = html.slice(from, html.indexOf('</main>', from));
  const sections = [{ id: '', heading: '', text: '', small: '' }];
  let title = '';
  let answer = '';
  const open: Open[] = [];
  for (const [token] of main.matchAll(TOKEN)) {
    const current = sections.at(-1);
    if (!current) break;
    const tag = TAG.exec(token);
    if (!tag) {
      if (open.some(({ skipped }) => skipped)) continue;
      if (open.some(({ name }) => name === 'h1')) title += token;
      if (open.some((each) => each.answer)) answer += token;
      const place = open.some(({ heading }) => heading) ? 'heading' : open.some(({ small }) => small) ? 'small' : 'text';
      current[place] += token;
      continue;
    }
    const [, closing, rawName = '', attributes = ''] = tag;
    const name = rawName.toLowerCase();
    if (VOID.has(name) || attributes.endsWith('/')) continue;
    if (closing) {
      open.pop();
      if (INLINE.has(name) || open.some(({ skipped }) => skipped)) continue;
      const gap = open.some(({ heading }) => heading) ? 'heading' : open.some(({ small }) => small) || name === 'details' ? 'small' : 'text';
      current[gap] += ' ';
      continue;
    }
    const id = attribute(attributes, 'id');
    const skipped = LEFT_OUT.has(name) || CHROME.test(attributes);
    const hidden = skipped || open.some((each) => each.skipped);
    const isHeading = /^h[1-3]$/.test(name) && !hidden;
    const address = id ?? open.findLast((each) => each.name === 'article')?.id;
    const begins = isHeading && name !== 'h1' && address !== undefined && address !== current.id;
    if (begins) sections.push({ id: address, heading: '', text: '', small: '' });
    open.push({
      name,
      id,
      skipped,
      small: name === 'details',
      heading: begins || name === 'h1',
      answer: /\bclass="answer"/.test(attributes),
    });
  }
  return {
    title: tidy(title),
    answer: tidy(answer) || plain(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? ''),
    // The number that heads a clause is of the layout, not of its name.
    sections: sections.map(({ id, heading, text }) => ({ id, heading: tidy(heading).replace(/^\d+\.\d+(?=\D)/, ''), text: tidy(text) })),
    smallPrint: sections.map(({ small }) => tidy(small)),
  };
}
