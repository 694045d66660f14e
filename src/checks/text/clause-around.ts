import type { Span } from './pattern.ts';

const BREAKS = '，。；:|！？→';
// A clause longer than this is looked at around the place only: no reader connects what stands further apart.
const REACH = 60;

/** From the last comma or other break before the place to the place. */
export function before(text: string, { start }: Pick<Span, 'start'>): string {
  let from = start;
  while (from > 0 && start - from < REACH && !BREAKS.includes(text.charAt(from - 1))) from -= 1;
  return text.slice(from, start);
}

/** From the place to the next comma or other break. */
export function after(text: string, { end }: Pick<Span, 'end'>): string {
  let to = end;
  while (to < text.length && to - end < REACH && !BREAKS.includes(text.charAt(to))) to += 1;
  return text.slice(end, to);
}

/** The part between two breaks in which the place stands. */
export const around = (text: string, span: Span): string => before(text, span) + span.text + after(text, span);
