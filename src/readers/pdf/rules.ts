import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { matrixOf, times, type Matrix } from './fragment.ts';
import { drawnOn } from './open.ts';

/** A straight line of a page, across or down: `at` is its height or its distance from the left, in points. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The lines that tables are drawn with. Edges of areas count as lines. */
export interface Rules {
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}

/** What pdf.js writes in front of the numbers of a path. */
const [MOVE, LINE, CURVE, QUADRATIC, CLOSE] = [0, 1, 2, 3, 4];
/** Shorter lines underline a word. */
const SHORTEST = 7;
/** Lines nearer than this are the two edges of one. */
const NEAR = 2.5;
/** A page with more is a drawing. */
const MOST_EDGES = 6_000;

type Point = readonly [number, number];
type Edge = readonly [Point, Point];

/** The straight edges of a path in its own coordinates. */
function edgesOf(path: ArrayLike<number>): Edge[] {
  const edges: Edge[] = [];
  let first: Point = [0, 0];
  let last: Point = [0, 0];
  const number = (index: number): number => path[index] ?? 0;
  for (let at = 0; at < path.length;) {
    const kind = number(at);
    if (kind === MOVE || kind === LINE) {
      const next: Point = [number(at + 1), number(at + 2)];
      if (kind === LINE) edges.push([last, next]);
      else first = next;
      last = next;
      at += 3;
    } else if (kind === CURVE || kind === QUADRATIC) {
      at += kind === CURVE ? 7 : 5;
      last = [number(at - 2), number(at - 1)];
    } else {
      if (kind === CLOSE) edges.push([last, first]);
      last = first;
      at += 1;
    }
  }
  return edges;
}

const shown = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f];

/** Lines one behind the other or beside each other as one. */
function merged(rules: readonly Rule[]): Rule[] {
  const done: { at: number; from: number; to: number }[] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at || a.from - b.from)) {
    const same = done.slice(-40).find(({ at, from, to }) => Math.abs(at - rule.at) <= NEAR && rule.from <= to + NEAR && rule.to >= from - NEAR);
    if (!same) done.push({ ...rule });
    else {
      same.from = Math.min(same.from, rule.from);
      same.to = Math.max(same.to, rule.to);
    }
  }
  return done.filter(({ from, to }) => to - from >= SHORTEST);
}

const PAINTED: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

/** Finds the straight lines of a page, in points from its upper left corner. */
export async function rulesOn(page: PDFPageProxy): Promise<Rules> {
  const { fnArray, argsArray } = await drawnOn(page);
  const across: Rule[] = [];
  const down: Rule[] = [];
  const kept: Matrix[] = [];
  let matrix = matrixOf(page.getViewport({ scale: 1 }).transform);
  for (const [index, operator] of fnArray.entries()) {
    const values = argsArray[index] as readonly unknown[] | null;
    if (operator === OPS.save) kept.push(matrix);
    else if (operator === OPS.restore) matrix = kept.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = times(matrix, matrixOf(values as readonly number[]));
    else if (operator === OPS.paintFormXObjectBegin) {
      kept.push(matrix);
      matrix = times(matrix, matrixOf((values?.[0] ?? undefined) as readonly number[] | undefined));
    } else if (operator === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? matrix;
    else if (operator === OPS.constructPath && PAINTED.has(Number(values?.[0]))) {
      const path = (values?.[1] as readonly (ArrayLike<number> | null)[] | undefined)?.[0];
      for (const edge of path ? edgesOf(path) : []) {
        const [[x1, y1], [x2, y2]] = [shown(matrix, edge[0]), shown(matrix, edge[1])];
        if (Math.abs(y1 - y2) < 0.6) across.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
        else if (Math.abs(x1 - x2) < 0.6) down.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
      }
      if (across.length + down.length > MOST_EDGES) return { across: [], down: [] };
    }
  }
  return { across: merged(across), down: merged(down) };
}
