import type { Block, PrintedDocument, Signer } from '../../../domain/document.ts';
import { COLOURS, PARTY_COLOURS } from '../../printed/palette.ts';
import { sideOfRole } from '../../printed/party-names.ts';
import type { TypeSize } from '../typesetting/format.ts';
import type { SetLine } from '../typesetting/set-line.ts';
import type { Setter } from '../typesetting/setter.ts';
import type { Sheet } from '../typesetting/sheet.ts';
import { baselineIn, type Slab } from '../typesetting/slab.ts';
import { LABELS } from '../../printed/labels.ts';
import { longParties, TALLEST_COLUMN } from './long-parties.ts';
import { paintEdge, paintInitial } from './party-mark.ts';
import { routeDown } from './route-down.ts';
import { routeAcross } from './route-across.ts';

type Cover = Extract<Block, { kind: 'cover' }>;

/** A part of the cover: its height and how to draw it. */
export interface CoverPart {
  readonly height: number;
  readonly paint: (sheet: Sheet, left: number, top: number) => void;
}

/** Title, parties, facts and the route; `title` and `subtitle` come from the document. */
export function coverSlabs(block: Cover, setter: Setter, { title, subtitle }: Pick<PrintedDocument, 'title' | 'subtitle'>): Slab[] {
  const { format } = setter;
  const room = block.page ? { parties: 34, facts: 26, route: 24 } : { parties: 10, facts: 8, route: 12 };
  const columns = partiesPart(setter, block.parties);
  const tall = columns.height > TALLEST_COLUMN;
  const parties = tall ? longParties(block.parties, setter) : [columns];
  const before = [titlePart(setter, title, subtitle), gapPart(room.parties), ...parties, gapPart(room.facts), factsPart(setter, block, block.page ? 1 : 2)];
  const used = before.reduce((sum, part) => sum + part.height, 0);
  const after: CoverPart[] = [];
  if (block.stations.length > 0) {
    const route = block.page ? routeDown(block, setter, format.height - used - room.route - 2) : routeAcross(block, setter);
    // On a page of its own the route stands at the foot, wherever the parties end.
    after.push(gapPart(block.page ? Math.max(room.route, format.height - used - route.height - 2) : room.route), route);
  }
  const all = [...before, ...after];
  return all.map((part, index) => {
    const last = index === all.length - 1;
    return { ...part, before: 0, keep: !tall && !last, ...(last && block.page ? { endsPage: true } : {}) };
  });
}

function gapPart(height: number): CoverPart {
  return { height, paint: () => {} };
}

/** Lines below each other, as one part. */
function stack(lines: readonly SetLine[], type: TypeSize): CoverPart {
  return {
    height: lines.length * type.leading,
    paint: (sheet, left, top) => lines.forEach((line, index) => line.paint(sheet, left, top + index * type.leading + baselineIn(type))),
  };
}

function titlePart(setter: Setter, title: string, subtitle: string): CoverPart {
  const { compact, width } = setter.format;
  const big = compact ? { size: 20, leading: 28 } : { size: 32, leading: 44 };
  const small = compact ? { size: 9.5, leading: 15 } : { size: 12, leading: 20 };
  const above = compact ? 8 : 44;
  const name = stack(setter.lines([{ text: title.replaceAll('\n', ' '), weight: 'bold', colour: COLOURS.ink }], { size: big.size, width }), big);
  const under = stack(setter.lines([{ text: subtitle, colour: COLOURS.muted }], { size: small.size, width }), small);
  return {
    height: above + name.height + 4 + under.height,
    paint: (sheet, left, top) => {
      sheet.rectangle({ x: left, y: top + (compact ? 0 : 20), width: compact ? 26 : 38, height: compact ? 2.4 : 3.6 }, COLOURS.seal);
      name.paint(sheet, left, top + above);
      under.paint(sheet, left, top + above + name.height + 4);
    },
  };
}

/** A label with a line behind it to write on. */
function writeLine(label: SetLine, type: TypeSize, width: number): CoverPart {
  return {
    height: type.leading,
    paint: (sheet, x, top) => {
      const baseline = top + baselineIn(type);
      label.paint(sheet, x, baseline);
      sheet.line(x + label.width + 4, baseline + 2.5, x + width, baseline + 2.5, { colour: COLOURS.muted, width: 0.5 });
    },
  };
}

/** One party's column; the height of its edge is given when it is drawn. */
function party(signer: Signer, setter: Setter, width: number): { height: number; paint: (sheet: Sheet, x: number, top: number, edge: number) => void } {
  const { compact, note } = setter.format;
  const side = sideOfRole(signer.role);
  const type = compact ? { size: 10.5, leading: 15 } : { size: 13, leading: 20 };
  const left = 12;
  const role = setter.line(signer.role, { size: note.size + 0.5, weight: 'bold', colour: PARTY_COLOURS[side] });
  const unnamed = signer.name.trim() === '';
  const name = unnamed
    ? writeLine(setter.line(LABELS.name, { size: note.size, colour: COLOURS.muted }), type, width - left)
    : stack(setter.lines([{ text: signer.name.trim(), colour: COLOURS.ink }], { size: type.size, width: width - left }), type);
  const contact =
    signer.contact.trim() === ''
      ? writeLine(setter.line(LABELS.contact, { size: note.size, colour: COLOURS.muted }), { ...type, size: note.size }, width - left)
      : stack(setter.lines([{ text: signer.contact.trim(), colour: COLOURS.muted }], { size: note.size, width: width - left }), note);
  const height = 18 + name.height + contact.height + 2;
  return {
    height,
    paint: (sheet, x, top, edge) => {
      paintEdge(sheet, side, x + 0.8, top, top + edge);
      paintInitial(setter, side)(sheet, x + left + 6, top + 7, 6);
      role.paint(sheet, x + left + 17, top + 10.2);
      name.paint(sheet, x + left, top + 18);
      contact.paint(sheet, x + left, top + 18 + name.height);
    },
  };
}

function partiesPart(setter: Setter, signers: readonly Signer[]): CoverPart {
  const gutter = 20;
  const count = Math.max(1, signers.length);
  const width = (setter.format.width - gutter * (count - 1)) / count;
  const columns = signers.map((signer) => party(signer, setter, width));
  const height = Math.max(0, ...columns.map((column) => column.height));
  return { height, paint: (sheet, left, top) => columns.forEach(({ paint }, index) => paint(sheet, left + index * (width + gutter), top, height)) };
}

/** Label and value a row, thin rules between; in `columns` columns, a fact that is too long takes a row of its own. */
function factsPart(setter: Setter, { facts }: Cover, columns: 1 | 2): CoverPart {
  const { format } = setter;
  const type = columns === 1 ? { size: 10.5, leading: 16.8 } : { size: 8.5, leading: 13 };
  const padding = columns === 1 ? 5 : 2.5;
  const labels = facts.map(({ label }) => setter.line(label, { size: type.size, colour: COLOURS.muted }));
  const hang = Math.max(0, ...labels.map((label) => label.width)) + type.size * 1.6;
  const half = format.width / columns;
  let top = 0;
  let column = 0;
  let rowHeight = 0;
  const cells = facts.map(({ value }, index) => {
    const narrow = setter.lines([{ text: value, colour: COLOURS.ink }], { size: type.size, width: half - hang - 6 });
    const wide = columns > 1 && narrow.length > 1;
    const lines = wide ? setter.lines([{ text: value, colour: COLOURS.ink }], { size: type.size, width: format.width - hang }) : narrow;
    if (column > 0 && (wide || column === columns)) {
      top += rowHeight;
      column = 0;
      rowHeight = 0;
    }
    const cell = { label: labels[index], lines, x: column * half, top, wide };
    rowHeight = Math.max(rowHeight, lines.length * type.leading + padding * 2);
    column = wide ? columns : column + 1;
    return cell;
  });
  const height = top + rowHeight;
  return {
    height,
    paint: (sheet, left, y) => {
      for (const cell of cells) {
        const baseline = y + cell.top + padding + baselineIn(type);
        if (cell.x === 0) sheet.line(left, y + cell.top, left + format.width, y + cell.top, { colour: COLOURS.hairline, width: 0.5 });
        cell.label?.paint(sheet, left + cell.x, baseline);
        cell.lines.forEach((line, index) => line.paint(sheet, left + cell.x + hang, baseline + index * type.leading));
      }
      sheet.line(left, y + height, left + format.width, y + height, { colour: COLOURS.hairline, width: 0.5 });
    },
  };
}
