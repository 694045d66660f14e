import { lineWords, type Line } from './lines.ts';
import type { PageParts } from './paragraphs.ts';

/** Share of the page's height, above and below, in which running headers and numbers stand. */
const MARGIN = 0.13;

const NUMBER = /^(?:[-–—·]? ?\d{1,3} ?[-–—·]?|\d{1,3} ?\/ ?\d{1,3}|第 ?\d{1,3} ?页.{0,12}|page \d{1,3}.{0,12})$/i;

/** Characters of a line that may hold the number of its page. */
const LONGEST_WITH_NUMBER = 30;

/** Words that stay the same from page to page. */
function lasting(line: Line): string {
  const words = lineWords(line).replaceAll(/\s+/g, '');
  return words.length > LONGEST_WITH_NUMBER ? words : words.replaceAll(/\d+/g, '#');
}

/** How much further than lines of the text a running header stands from its neighbour; in sizes of its letters where there is hardly a text. */
const APART = 1.3;
const APART_AT_MOST = 2.6;

/** Usual distance of two lines. */
function leadingOf(pages: readonly PageParts[]): number {
  const gaps = pages.flatMap(({ lines }) => lines.slice(1).map(({ baseline }, index) => baseline - (lines[index]?.baseline ?? 0)));
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
}

/** Lines above and below the text: from the edges of the page inwards as far as they stand in its margins and apart from the text. */
function outerLines({ lines, height }: PageParts, leading: number): Set<Line> {
  const outer = new Set<Line>();
  const peel = (order: readonly Line[], inMargin: (line: Line) => boolean): void => {
    // The last line in the margin that stands apart from its neighbour; with it go those between it and the edge.
    let depth = 0;
    for (let at = 0; at < Math.min(order.length, 4); at += 1) {
      const [line, next] = [order[at], order[at + 1]];
      if (!line || !inMargin(line)) break;
      if (!next || Math.abs(next.baseline - line.baseline) > Math.min(leading * APART, line.size * APART_AT_MOST)) depth = at + 1;
    }
    for (const line of order.slice(0, depth)) outer.add(line);
  };
  peel(lines, ({ baseline }) => baseline < height * MARGIN);
  peel(
    [...lines].sort((a, b) => b.baseline - a.baseline),
    ({ baseline }) => baseline > height * (1 - MARGIN),
  );
  return outer;
}

/** Leaves out page numbers, and headers and footers that come again on at least half of the pages. */
export function withoutFurniture(pages: readonly PageParts[]): PageParts[] {
  const leading = leadingOf(pages);
  const outer = pages.map((page) => outerLines(page, leading));
  const counts = new Map<string, number>();
  for (const lines of outer) for (const words of new Set([...lines].map(lasting))) counts.set(words, (counts.get(words) ?? 0) + 1);
  const often = Math.max(2, pages.length / 2);
  return pages.map((page, index) => ({
    ...page,
    lines: page.lines.filter((line) => !outer[index]?.has(line) || (!NUMBER.test(lineWords(line).trim()) && (counts.get(lasting(line)) ?? 0) < often)),
  }));
}
