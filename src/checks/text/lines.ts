/** A line of the text without the blanks around it. Offsets are those of the whole text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The lines that hold anything. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from <= text.length) {
    const feed = text.indexOf('\n', from);
    const to = feed === -1 ? text.length : feed;
    const raw = text.slice(from, to);
    const body = raw.trim();
    if (body !== '') {
      const start = from + raw.length - raw.trimStart().length;
      lines.push({ start, end: start + body.length, text: body });
    }
    from = to + 1;
  }
  return lines;
}

const MARKER =
  /^(?:#{1,6} {1,4}|[-*•·●○■◆▪☐□✓√➤] {0,4}(?=\S)|>{1,3} {0,4}|第[一二三四五六七八九十百\d]{1,4}[条章节款项][ :、.]{0,3}|[一二三四五六七八九十]{1,3}[、.:] {0,4}|[（(][一二三四五六七八九十\d]{1,3}[）)][、.]? {0,4}|\d{1,2}(?:\.\d{1,2}){0,3}[、.）] {0,4}(?!\d)|\d{1,2}(?:\.\d{1,2}){1,3} {1,4}(?=[\u4e00-\u9fff])(?![万倍元折米个天分点小])|[①-⑳] {0,4})/u;

/** Length of a list marker or number in front of a line, 0 where there is none. `- （1）…` carries two. */
export function markerLength(text: string): number {
  let length = 0;
  for (let count = 0; count < 3; count += 1) {
    const found = MARKER.exec(text.slice(length, length + 24));
    if (!found) break;
    length += found[0].length;
  }
  return length;
}
