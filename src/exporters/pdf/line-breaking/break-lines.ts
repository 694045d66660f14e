import { breakOpportunities, Willingness } from './break-opportunities.ts';
import { characterAt, CharacterClass, classOf } from './character-class.ts';
import { gapBetween, HALF, shrinkBetween } from './mark-spacing.ts';

/** Text without line ends, measured. */
export interface MeasuredText {
  readonly codePoints: readonly number[];
  /** Advance of each character in 1/1000 em. */
  readonly advances: ArrayLike<number>;
}

/** A line: characters `start` to `end` are drawn, what is left up to `next` are spaces that the break swallows. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** Width as set before justification, in 1/1000 em, blank halves at both ends taken off. */
  readonly width: number;
  /** What must still be taken out between marks so that the line fits, in 1/1000 em. */
  readonly excess: number;
}

/** Widths in 1/1000 em. */
export interface Measure {
  readonly width: number;
  /** Width of the first line where it differs: indent, or a number in front. */
  readonly first?: number;
}

// A line looser than this tries the breaks inside an address.
const LOOSE = 0.12;

interface Candidate {
  at: number;
  end: number;
  width: number;
  excess: number;
}

/** Greatest candidates found on a line, by willingness. */
type Candidates = (Candidate | undefined)[];

/**
 * Breaks Chinese text into lines (GB/T 15834, CLREQ): a mark that must not begin a line is pushed
 * in where squeezing the line's marks makes room, else pushed out with its character; words,
 * numbers with units and dates stay whole unless they are longer than a line. Linear in the
 * length of the text. The lines, spaces at their ends included, are the text.
 */
export function breakLines(text: MeasuredText, measure: Measure): Line[] {
  const { codePoints } = text;
  const willingness = breakOpportunities(codePoints);
  const lines: Line[] = [];
  for (let start = 0; start < codePoints.length;) {
    const limit = start === 0 ? (measure.first ?? measure.width) : measure.width;
    const { at, end, width, excess } = fillLine(text, willingness, start, limit);
    lines.push({ start, end, next: at, width, excess });
    start = at;
  }
  return withoutRunt(text, willingness, lines, measure.width);
}

// Below this many thousandths of an em a line is too short to give a character away.
const LONG_LINE = 12_000;

/** A paragraph should not end in a line of one character: it takes one more from the line before. */
function withoutRunt(text: MeasuredText, willingness: Uint8Array, lines: Line[], width: number): Line[] {
  const last = lines.at(-1);
  const before = lines.at(-2);
  if (!last || !before || width < LONG_LINE) return lines;
  const solid = text.codePoints.slice(last.start, last.end).filter((codePoint) => classOf(codePoint) !== CharacterClass.close);
  const [only, more] = solid;
  if (only === undefined || more !== undefined || classOf(only) !== CharacterClass.ideograph) return lines;
  const at = last.start - 1;
  if (willingness[at] !== Willingness.free || before.end !== last.start || classOf(characterAt(text.codePoints, at - 1)) === CharacterClass.space) return lines;
  const moved = text.advances[at] as number;
  const shorter = closedWidth(text, before.start, at);
  const mended = { start: before.start, end: at, next: at, width: shorter, excess: 0 };
  return [
    ...lines.slice(0, -2),
    mended,
    {
      ...last,
      start: at,
      width: last.width + moved + leadTrim(text, last) - leadTrim(text, { start: at }) + gapBetween(characterAt(text.codePoints, at), only),
    },
  ];
}

/** Width of a line as set, blank halves at both ends taken off, in 1/1000 em. */
function closedWidth({ codePoints, advances }: MeasuredText, start: number, end: number): number {
  let width = -leadTrim({ codePoints, advances }, { start });
  for (let index = start; index < end; index += 1) {
    width += (advances[index] as number) + (index > start ? gapBetween(characterAt(codePoints, index - 1), characterAt(codePoints, index)) : 0);
  }
  return width - (classOf(characterAt(codePoints, end - 1)) === CharacterClass.close ? HALF : 0);
}

/** Room taken off the front of a line: the blank half of an opening mark. In 1/1000 em. */
export function leadTrim(text: MeasuredText, line: Pick<Line, 'start'>): number {
  return classOf(characterAt(text.codePoints, line.start)) === CharacterClass.open ? HALF : 0;
}

function fillLine(text: MeasuredText, willingness: Uint8Array, start: number, limit: number): Candidate {
  const { codePoints, advances } = text;
  const best: Candidates = [];
  // Where nothing else is possible; there is one from the first character on.
  let forced: Candidate | undefined;
  let width = -leadTrim(text, { start });
  let shrink = 0;
  // End of the last character that is no space, and the width up to there.
  let end = start;
  let solid = 0;
  for (let at = start; ; at += 1) {
    const last = characterAt(codePoints, at - 1);
    if (at > start && classOf(last) !== CharacterClass.space) {
      end = at;
      solid = width - (classOf(last) === CharacterClass.close ? HALF : 0);
    }
    if (at > start) {
      const level = at === codePoints.length ? Willingness.free : (willingness[at] as number);
      const closes = classOf(characterAt(codePoints, end - 1)) === CharacterClass.close;
      const fits = solid <= limit || (closes && solid - shrink <= limit);
      const candidate = { at, end, width: solid, excess: Math.max(0, solid - limit) };
      if (forced === undefined || solid <= limit) forced = candidate;
      if (fits && level > Willingness.never) best[level] = candidate;
      if (at === codePoints.length || solid - HALF - shrink > limit) break;
    }
    const here = characterAt(codePoints, at);
    if (at > start) {
      width += gapBetween(last, here);
      shrink += shrinkBetween(last, here);
    }
    width += advances[at] as number;
  }
  return choose(text, willingness, best, forced as Candidate, limit);
}

function choose(text: MeasuredText, willingness: Uint8Array, best: Candidates, forced: Candidate, limit: number): Candidate {
  const free = best[Willingness.free];
  const address = best[Willingness.insideAddress];
  const word = best[Willingness.insideWord];
  const later = (other: Candidate | undefined): other is Candidate => other !== undefined && other.at > (free?.at ?? -1);
  if (free !== undefined && (free.at === text.codePoints.length || !isOverlong(text, willingness, free.at, limit))) {
    const loose = limit - free.width > LOOSE * limit;
    return loose && later(address) ? address : free;
  }
  if (later(address) && (address.width > limit / 2 || !later(word))) return address;
  if (later(word)) return word;
  return free ?? address ?? forced;
}

/** Whether the piece from `at` up to the next free break is wider than a whole line. */
function isOverlong({ codePoints, advances }: MeasuredText, willingness: Uint8Array, at: number, limit: number): boolean {
  let width = 0;
  for (let index = at; index < codePoints.length; index += 1) {
    if (index > at && willingness[index] === Willingness.free) return false;
    width += advances[index] as number;
    if (width > limit + HALF) return true;
  }
  return false;
}
