import type { jsPDF } from 'jspdf';
import type { EmbeddedFonts, RunItem } from '../font/embed.ts';
import type { Colour } from '../../printed/palette.ts';
import type { Area, LinkTarget, PlacedLink, Sheet, Stroke, TextStyle, TickField } from './sheet.ts';

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

/** A page of a PDF; operators go straight into its stream. */
export class PdfSheet implements Sheet {
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

  text(items: readonly RunItem[], x: number, baseline: number, { size, weight, colour, spacing }: TextStyle): void {
    this.#colour(colour);
    const rounded = Math.round(spacing * 1000) / 1000;
    if (this.#spacing !== rounded) this.#write(`${rounded} Tc`);
    this.#spacing = rounded;
    this.#fonts[weight].drawRun(items, x, baseline, size);
  }

  line(x1: number, y1: number, x2: number, y2: number, stroke: Stroke): void {
    this.#write(`q ${this.#pen(stroke)} ${this.#at(x1, y1)} m ${this.#at(x2, y2)} l S Q`);
  }

  path(points: readonly (readonly [number, number])[], stroke: Stroke): void {
    const operators = points.map(([x, y], index) => `${this.#at(x, y)} ${index === 0 ? 'm' : 'l'}`);
    this.#write(`q ${this.#pen(stroke)} 1 J 1 j ${operators.join(' ')} S Q`);
  }

  rectangle({ x, y, width, height }: Area, colour: Colour): void {
    this.#colour(colour);
    this.#write(`${this.#at(x, y + height)} ${number(width)} ${number(height)} re f`);
  }

  rectangles(areas: readonly Area[], colour: Colour): void {
    this.#colour(colour);
    this.#write(`${areas.map(({ x, y, width, height }) => `${this.#at(x, y + height)} ${number(width)} ${number(height)} re`).join('\n')} f`);
  }

  frame({ x, y, width, height }: Area, stroke: Stroke): void {
    this.#write(`q ${this.#pen(stroke)} ${this.#at(x, y + height)} ${number(width)} ${number(height)} re S Q`);
  }

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

  link(area: Area, target: LinkTarget): void {
    this.links.push({ ...area, page: this.page, target });
  }

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
