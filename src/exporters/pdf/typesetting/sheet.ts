import type { RunItem } from '../font/embed.ts';
import type { Colour } from '../../printed/palette.ts';

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

/** How a line of text is drawn; `spacing` points go behind every character. */
export interface TextStyle {
  readonly size: number;
  readonly weight: Weight;
  readonly colour: Colour;
  readonly spacing: number;
}

/** One page being drawn, on whatever it is drawn. Everything is in points from its upper left corner. */
export interface Sheet {
  readonly page: number;
  /** Text on a baseline. */
  text(items: readonly RunItem[], x: number, baseline: number, style: TextStyle): void;
  /** A straight line. */
  line(x1: number, y1: number, x2: number, y2: number, stroke: Stroke): void;
  /** An open line through several points. */
  path(points: readonly (readonly [number, number])[], stroke: Stroke): void;
  /** A filled rectangle. */
  rectangle(area: Area, colour: Colour): void;
  /** Filled rectangles as one shape, so that no seam shows where they touch. */
  rectangles(areas: readonly Area[], colour: Colour): void;
  /** A rectangle's outline. */
  frame(area: Area, stroke: Stroke): void;
  /** A filled circle, with an outline where one is given. */
  circle(x: number, y: number, radius: number, fill: Colour, stroke?: Stroke): void;
  /** A link over an area, where the medium has links. */
  link(area: Area, target: LinkTarget): void;
  /** A form field over an area, where the medium has them: name (ASCII) and what a screen reader says. */
  field(area: Area, name: string, label: string): void;
}
