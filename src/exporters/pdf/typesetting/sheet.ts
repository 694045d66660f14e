import type { jsPDF } from 'jspdf';
import type { EmbeddedFonts, RunItem } from '../font/embed.ts';
import type { Colour } from './palette.ts';

/** Weight of a run of text. */
export type Weight = 'regular' | 'bold';

/** Where a link leads: an anchor of this document, or an address. */
export type LinkTarget = { readonly anchor: string } | { readonly url: string };

/** A rectangle in points from the page's upper left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a line is stroked; widths and dashes in points. */
export interface Stroke {
  readonly colour: Colour;
  readonly width: number;
  readonly dash?: readonly number[];
}

/** A form field that is ticked: name (ASCII) and what a screen reader says. */
export interface TickField extends Area {
  readonly page: number;
  readonly name: string;
  readonly label: string;
}

/** A link on a page. */
export interface PlacedLink extends Area {
  readonly page: number;
  readonly target: LinkTarget;
}

const number = (value: number): string => String(Math.round(value * 100) / 100);

const channels = new Map<string, string>();
function rgb(colour: Colour): string {
  const known = channels.get(colour);
  if (known !== undefined) return known;
  const parts = [1, 3, 5].map((at) => String(Math.round(Number.parseInt(colour.slice(at, at + 2), 16) / 2.55) / 100));
  const made = parts.every((part) => part === parts[0]) ? `${parts[0]} ` : `${parts.join(' ')} `;
  channels.set(colour, made);
  return made;
}
const fillOf = (colour: Colour): string => rgb(colour) + (rgb(colour).split(' ').length > 2 ? 'rg' : 'g');
const strokeOf = (colour: Colour): string => rgb(colour) + (rgb(colour).split(' ').length > 2 ? 'RG' : 'G');

// Distance of a Bézier's control points that comes nearest to a quarter of a circle.
const ROUND = 0.5523;

/** One page being drawn. Everything is in points from its upper left corner; operators go straight into the page's stream. */
export class Sheet {
  readonly page: number;
  readonly links: PlacedLink[] = [];
  readonly fields: TickField[] = [];
  readonly #write: (operators: string) => void;
  readonly #fonts: EmbeddedFonts;
  readonly #height: number;
  #fill: Colour | null = null;
  #spacing = 0;

  constructor(pdf: jsPDF, fonts: EmbeddedFonts, page: number, height: number) {
    this.page = page;
    this.#fonts = fonts;
    this.#height = height;
    const inner = pdf.internal as unknown as { write: (operators: string) => void };
    this.#write = (operators) => inner.write(operators);
  }

  #colour(colour: Colour): void {
    if (this.#fill === colour) return;
    this.#fill = colour;
    this.#write(fillOf(colour));
  }

  /** Text on a baseline; `spacing` points go behind every character. */
  text(
    items: readonly RunItem[],
    x: number,
    baseline: number,
    { size, weight, colour, spacing }: { size: number; weight: Weight; colour: Colour; spacing: number },
  ): void {
    this.#colour(colour);
    const rounded = Math.round(spacing * 1000) / 1000;
    if (this.#spacing !== rounded) this.#write(`${rounded} Tc`);
    this.#spacing = rounded;
    this.#fonts[weight].drawRun(items, x, baseline, size);
  }

  /** A straight line. */
  line(x1: number, y1: number, x2: number, y2: number, stroke: Stroke): void {
    this.#write(`q ${this.#pen(stroke)} ${this.#at(x1, y1)} m ${this.#at(x2, y2)} l S Q`);
  }

  /** An open line through several points. */
  path(points: readonly (readonly [number, number])[], stroke: Stroke): void {
    const operators = points.map(([x, y], index) => `${this.#at(x, y)} ${index === 0 ? 'm' : 'l'}`);
    this.#write(`q ${this.#pen(stroke)} 1 J 1 j ${operators.join(' ')} S Q`);
  }

  /** A filled rectangle. */
  rectangle({ x, y, width, height }: Area, colour: Colour): void {
    this.#colour(colour);
    this.#write(`${this.#at(x, y + height)} ${number(width)} ${number(height)} re f`);
  }

  /** Filled rectangles as one shape, so that no seam shows where they touch. */
  rectangles(areas: readonly Area[], colour: Colour): void {
    this.#colour(colour);
    this.#write(`${areas.map(({ x, y, width, height }) => `${this.#at(x, y + height)} ${number(width)} ${number(height)} re`).join('\n')} f`);
  }

  /** A rectangle's outline. */
  frame({ x, y, width, height }: Area, stroke: Stroke): void {
    this.#write(`q ${this.#pen(stroke)} ${this.#at(x, y + height)} ${number(width)} ${number(height)} re S Q`);
  }

  /** A filled circle, with an outline where one is given. */
  circle(x: number, y: number, radius: number, fill: Colour, stroke?: Stroke): void {
    const k = radius * ROUND;
    const curve = (...points: [number, number][]): string => `${points.map(([dx, dy]) => this.#at(x + dx, y + dy)).join(' ')} c`;
    const outline = [
      `${this.#at(x + radius, y)} m`,
      curve([radius, k], [k, radius], [0, radius]),
      curve([-k, radius], [-radius, k], [-radius, 0]),
      curve([-radius, -k], [-k, -radius], [0, -radius]),
      curve([k, -radius], [radius, -k], [radius, 0]),
    ].join(' ');
    this.#write(`q ${fillOf(fill)} ${stroke ? this.#pen(stroke) : ''} ${outline} ${stroke ? 'b' : 'f'} Q`);
  }

  /** A link over an area. */
  link(area: Area, target: LinkTarget): void {
    this.links.push({ ...area, page: this.page, target });
  }

  /** A form field over an area. */
  field(area: Area, name: string, label: string): void {
    this.fields.push({ ...area, page: this.page, name, label });
  }

  #at(x: number, y: number): string {
    return `${number(x)} ${number(this.#height - y)}`;
  }

  #pen({ colour, width, dash }: Stroke): string {
    return `${strokeOf(colour)} ${number(width)} w${dash && dash.length > 0 ? ` [${dash.join(' ')}] 0 d` : ''}`;
  }
}
