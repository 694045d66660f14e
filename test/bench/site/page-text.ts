import { readdirSync, readFileSync } from 'node:fs';

/** A content page of ours as plain Markdown. */
export interface PageText {
  /** Address within the site without the slash in front: `` or `steps/review/`. */
  readonly path: string;
  readonly title: string;
  /** Without the heading of the first level. */
  readonly markdown: string;
}

// Tools rather than texts: a generator has nothing to set against them.
const TOOLS = new Set(['404.html', 'builder/index.html', 'search/index.html']);
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', '#34': '"', '#38': '&', '#39': "'", lt: '<', gt: '>' };

const decoded = (text: string) => text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
/** Text that every Markdown dialect, MDX and Vue take as it is. */
const escaped = (text: string) =>
  text
    .replaceAll('{', '｛')
    .replaceAll('}', '｝')
    .replace(/[\\`*_[\]<>~|#]/g, (character) => `\\${character}`);

/** The words of an HTML fragment as headings, lists and paragraphs; links and marks become their words. */
function toMarkdown(html: string): string {
  const kept = html.replace(/<(nav|svg|script|style)\b[\s\S]*?<\/\1>/g, '').replace(/<h1\b[\s\S]*?<\/h1>/, '');
  return kept
    .split(/(<[^>]+>)/)
    .map((part) => {
      const tag = /^<(\/?[a-z][a-z0-9]*)/.exec(part)?.[1];
      if (!tag) return escaped(decoded(part.replace(/\s+/g, ' ')));
      if (/^h[2-6]$/.test(tag)) return `\n\n${'#'.repeat(Number(tag[1]))} `;
      if (tag === 'li') return '\n- ';
      if (tag === 'dt' || tag === 'th') return '\n\n';
      if (tag === '/dt') return '：';
      return /^\/?(p|div|article|section|ul|ol|dl|dd|table|tr|td|details|summary|aside|h[2-6])$/.test(tag) ? '\n\n' : '';
    })
    .join('')
    .replace(/- \s+/g, '- ')
    .replace(/：\s+/g, '：')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/^(\d+)([.、)])/gm, '$1\\$2')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The content pages of a built site, in the order of their addresses. */
export function pageTexts(dist: string): PageText[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !TOOLS.has(file))
    .sort()
    .map((file) => {
      const html = readFileSync(`${dist}/${file}`, 'utf8');
      const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
      const title = decoded((/<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(main)?.[1] ?? file).replace(/<[^>]+>/g, '')).trim();
      return { path: file.replace(/index\.html$/, ''), title, markdown: toMarkdown(main) };
    });
}
