// Flags of a point (OpenType, table `glyf`).
const ON_CURVE = 1;
const X_SHORT = 2;
const Y_SHORT = 4;
const REPEAT = 8;
const X_SAME_OR_POSITIVE = 16;
const Y_SAME_OR_POSITIVE = 32;

/** A point of an outline in 1/1000 em, y upwards. */
interface Point {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

/** Where an outline is drawn: the part of `Path2D` that is used. */
export type OutlinePath = Pick<Path2D, 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'closePath'>;

/** Contours of a simple glyph record; see `glyphOf`, which writes them. */
function contoursOf(record: Uint8Array): Point[][] {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const contours = view.getInt16(0);
  const ends = Array.from({ length: contours }, (_, index) => view.getUint16(10 + 2 * index));
  const count = (ends.at(-1) ?? -1) + 1;
  let at = 10 + 2 * contours;
  at += 2 + view.getUint16(at);
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = record[at++] ?? 0;
    const repeats = flag & REPEAT ? (record[at++] ?? 0) : 0;
    for (let times = 0; times <= repeats; times += 1) flags.push(flag);
  }
  const coordinates = (short: number, same: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? (record[at++] ?? 0) : -(record[at++] ?? 0);
      else if (!(flag & same)) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = coordinates(X_SHORT, X_SAME_OR_POSITIVE);
  const ys = coordinates(Y_SHORT, Y_SAME_OR_POSITIVE);
  let first = 0;
  return ends.map((end) => {
    const points: Point[] = [];
    for (let index = first; index <= end; index += 1) points.push({ x: xs[index] ?? 0, y: ys[index] ?? 0, on: ((flags[index] ?? 0) & ON_CURVE) !== 0 });
    first = end + 1;
    return points;
  });
}

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true });

/** A closed contour of TrueType: between two points off the curve lies one on it, halfway. */
function drawContour(path: OutlinePath, points: readonly Point[]): void {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return;
  const start = first.on ? first : last.on ? last : between(last, first);
  path.moveTo(start.x, start.y);
  let control: Point | null = null;
  for (const point of [...(first.on ? points.slice(1) : points), start]) {
    if (point.on) {
      if (control) path.quadraticCurveTo(control.x, control.y, point.x, point.y);
      else path.lineTo(point.x, point.y);
      control = null;
      continue;
    }
    if (control) {
      const middle = between(control, point);
      path.quadraticCurveTo(control.x, control.y, middle.x, middle.y);
    }
    control = point;
  }
  path.closePath();
}

/** Draws the outline of a glyph record into a path, in 1/1000 em with y upwards. A record without ink draws nothing. */
export function drawOutline(path: OutlinePath, record: Uint8Array): void {
  if (record.length === 0) return;
  for (const contour of contoursOf(record)) drawContour(path, contour);
}
