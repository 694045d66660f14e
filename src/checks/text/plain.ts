/** Part of a normalised text without its blanks, and where each unit came from. */
export interface Plain {
  readonly text: string;
  /** Offset into the whole text of the unit at `index`; for `index` equal to the length, the end of the last unit. */
  readonly origin: (index: number) => number;
}

/** Takes `start` to `end` of a normalised text without spaces: “3 日内” and “3日内” read the same. Linear. */
export function plainOf(text: string, start: number, end: number): Plain {
  const part = text.slice(start, end);
  if (!part.includes(' ') && !part.includes('\n')) return { text: part, origin: (index) => start + index };
  const origins: number[] = [];
  let squeezed = '';
  let last = start;
  for (let index = 0; index < part.length; index += 1) {
    const unit = part.charAt(index);
    if (unit === ' ' || unit === '\n') continue;
    origins.push(start + index);
    squeezed += unit;
    last = start + index + 1;
  }
  return { text: squeezed, origin: (index) => origins[index] ?? last };
}
