import { SEVERITIES } from '../../checks/finding.ts';
import type { NamedFinding } from './finding-keys.ts';

/** A piece of a line: plain, or marked by a finding. */
export interface Piece {
  readonly text: string;
  readonly finding: NamedFinding | null;
}

/** Some lines of a text, drawn together. */
export interface Block {
  /** Offset of its first unit. */
  readonly start: number;
  readonly lines: readonly (readonly Piece[])[];
}

// Blocks are drawn one after another; one of this size takes a few milliseconds.
const LINES = 40;
const UNITS = 2500;

/** Pieces of one line. Where findings overlap the shorter one has the words, so that both show; of two alike the more urgent. */
function piecesOf(text: string, from: number, to: number, findings: readonly NamedFinding[]): Piece[] {
  const edges = new Set([from, to]);
  for (const { finding } of findings) for (const edge of [finding.start, finding.end]) if (edge > from && edge < to) edges.add(edge);
  const places = [...edges].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  places.slice(0, -1).forEach((start, index) => {
    const end = places[index + 1] ?? to;
    const over = findings
      .filter(({ finding }) => finding.start < end && finding.end > start)
      .sort(
        (a, b) =>
          a.finding.end - a.finding.start - (b.finding.end - b.finding.start) ||
          SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity),
      );
    const finding = over[0] ?? null;
    const last = pieces.at(-1);
    if (last && last.finding === finding) pieces[pieces.length - 1] = { text: last.text + text.slice(start, end), finding };
    else pieces.push({ text: text.slice(start, end), finding });
  });
  return pieces;
}

/** A text with its findings, line by line and block by block. Linear in text and findings, given in the order of the text. */
export function markedText(text: string, findings: readonly NamedFinding[]): Block[] {
  const blocks: { start: number; lines: Piece[][]; units: number }[] = [];
  let next = 0;
  // A finding that reaches over the end of its line goes on in the next.
  let open: NamedFinding[] = [];
  for (let from = 0; from <= text.length;) {
    const found = text.indexOf('\n', from);
    const to = found === -1 ? text.length : found;
    while (next < findings.length && (findings[next]?.finding.start ?? Infinity) < to) open.push(findings[next++] as NamedFinding);
    const line = piecesOf(text, from, to, open);
    open = open.filter(({ finding }) => finding.end > to);
    let block = blocks.at(-1);
    if (!block || block.lines.length >= LINES || block.units >= UNITS) {
      block = { start: from, lines: [], units: 0 };
      blocks.push(block);
    }
    block.lines.push(line);
    block.units += to - from;
    from = to + 1;
  }
  return blocks.map(({ start, lines }) => ({ start, lines }));
}
