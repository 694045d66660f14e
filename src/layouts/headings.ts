/** A heading that can be linked to. */
export interface Heading {
  readonly level: 2 | 3;
  readonly id: string;
  /** Its words, entities still escaped as in HTML. */
  readonly html: string;
}

const HEADING = /<h([23])((?:\s[^>]*)?\sid="([^"]+)"[^>]*)>([\s\S]*?)<\/h\1>/g;
const wordsOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Makes every second- and third-level heading with an id a plain link to itself, so that its
 * address can be copied without JavaScript. Headings that already hold a link keep it.
 * @returns the same HTML with links, and its headings in order
 */
export function linkHeadings(html: string): { html: string; headings: Heading[] } {
  const headings: Heading[] = [];
  const linked = html.replace(HEADING, (whole, level: string, attributes: string, id: string, inner: string) => {
    headings.push({ level: level === '2' ? 2 : 3, id, html: wordsOf(inner) });
    return /<a\s/.test(inner) ? whole : `<h${level}${attributes}><a class="to-here" href="#${id}">${inner.trim()}</a></h${level}>`;
  });
  return { html: linked, headings };
}

// Fewer sections are seen at a glance.
const LONG = 4;

/**
 * Puts a table of contents before the first section of a long page.
 * @param html the page with its headings, as `linkHeadings` returns it
 * @returns the HTML as it is where there are fewer than four sections, or the page has a table of its own (`data-contents`)
 */
export function withContents(html: string, headings: readonly Heading[]): string {
  const sections = headings.filter(({ level }) => level === 2);
  const first = sections[0];
  if (!first || sections.length < LONG || html.includes('data-contents')) return html;
  const items = sections.map(({ id, html: words }) => `<li><a href="#${id}">${words}</a></li>`).join('');
  const contents = `<nav class="page-contents screen-only" aria-label="本页目录"><ul>${items}</ul></nav>`;
  const at = html.search(new RegExp(`<h2[^>]*\\sid="${first.id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}"`));
  return html.slice(0, at) + contents + html.slice(at);
}
