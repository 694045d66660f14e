import { jsPDF } from 'jspdf';
import type { Face } from './face.ts';
import { fontFile, fontFileSync, type FontFile } from './font-file.ts';
import { writeFont, type PutFontEvent } from './font-writer.ts';
import type { Weight } from './index-file.ts';
import type { LoadedFace, LoadedFonts } from './load.ts';

/** A piece of a line: characters set solid, then a move of the pen. */
export interface RunItem {
  readonly text: string;
  /** Extra room behind the last character in 1/1000 em: above 0 opens up (justification), below 0 squeezes. */
  readonly after: number;
}

/** A face that draws into one PDF. */
interface EmbeddedFace extends Face {
  /**
   * Writes one line on the current page in the current fill colour. `x` and the baseline `y` are in
   * points from the page's upper left corner, `size` in points. Characters that the face lacks are
   * left out without room: the caller replaces them beforehand.
   */
  drawRun(items: readonly RunItem[], x: number, y: number, size: number): void;
}

export interface EmbeddedFonts {
  readonly regular: EmbeddedFace;
  readonly bold: EmbeddedFace;
  /** Assembles and compresses the fonts from the characters drawn so far. Await it after the last line and before `pdf.output`. */
  finish(): Promise<void>;
}

// What jsPDF's types leave out of its inner interface.
interface Inner {
  getFont(): { readonly id: string };
  write(line: string): void;
  readonly pageSize: { getHeight(): number };
  readonly events: { subscribe(topic: string, handler: (event: PutFontEvent) => void): string };
}
interface AddFontEvent {
  readonly font: { readonly fontName: string; isStandardFont: boolean };
}

const FAMILY = 'tuoguan-noto-sans-sc';
const STYLES: Readonly<Record<Weight, string>> = { regular: 'normal', bold: 'bold' };

// jsPDF would parse the font and throw on ours, which exists as outlines only: as a standard font it
// is let through. The handler pushed last runs first.
(jsPDF.API.events as unknown as [string, (event: AddFontEvent) => void][]).push([
  'addFont',
  ({ font }) => {
    if (font.fontName === FAMILY) font.isStandardFont = true;
  },
]);

const hex4 = (value: number): string => value.toString(16).padStart(4, '0');

/** A number as PDF writes it: at most three decimals, no exponent. */
const decimal = (value: number): string => String(Math.round(value * 1000) / 1000);

/** One line's array for the `TJ` operator; gathers the glyph ids it uses. Moves are counted against the direction of writing there. */
export function showText(items: readonly RunItem[], glyph: Face['glyph'], used: (id: number) => void): string {
  let array = '';
  let string = '';
  for (const { text, after } of items) {
    for (const character of text) {
      const id = glyph(character.codePointAt(0) ?? 0);
      if (id === 0) continue;
      used(id);
      string += hex4(id);
    }
    const move = decimal(-after);
    if (move === '0') continue;
    array += string === '' ? move : `<${string}>${move}`;
    string = '';
    array += ' ';
  }
  return string === '' ? array.trimEnd() : `${array}<${string}>`;
}

class FaceInPdf {
  readonly #face: LoadedFace;
  readonly #pdf: jsPDF;
  readonly #id: string;
  readonly #used = new Set<number>();
  #file: FontFile | null = null;

  constructor(pdf: jsPDF, face: LoadedFace) {
    const style = STYLES[face.weight];
    this.#pdf = pdf;
    this.#face = face;
    // The encoding only keeps jsPDF's own Unicode handlers away: the font is written by ours.
    pdf.addFont(`${FAMILY}-${style}`, FAMILY, style, undefined, 'WinAnsiEncoding');
    pdf.setFont(FAMILY, style);
    this.#id = this.#inner.getFont().id;
    this.#inner.events.subscribe('putFont', (event) => {
      if (event.font.id === this.#id) writeFont(event, face.weight, this.#file ?? fontFileSync(face, this.#used));
    });
  }

  get #inner(): Inner {
    return this.#pdf.internal as unknown as Inner;
  }

  readonly drawRun = (items: readonly RunItem[], x: number, y: number, size: number): void => {
    if (this.#used.size === 0) this.#announce();
    const before = this.#used.size;
    const text = showText(items, this.#face.glyph, (id) => this.#used.add(id));
    if (this.#used.size > before) this.#file = null;
    if (text === '') return;
    this.#inner.write(`BT /${this.#id} ${decimal(size)} Tf ${decimal(x)} ${decimal(this.#inner.pageSize.getHeight() - y)} Td [${text}] TJ ET`);
  };

  /** jsPDF writes only the fonts that its own `text` was called with; an empty one, kept from changing the colour, is enough. */
  #announce(): void {
    this.#pdf.setFont(FAMILY, STYLES[this.#face.weight]);
    this.#inner.write('q');
    this.#pdf.text([''], 0, 0);
    this.#inner.write('Q');
  }

  async finish(): Promise<void> {
    if (this.#used.size > 0) this.#file ??= await fontFile(this.#face, this.#used);
  }
}

/**
 * Registers the loaded fonts with a PDF. The PDF must have been made with `putOnlyUsedFonts: true`
 * and `unit: 'pt'`. Only characters really drawn go into the file.
 */
export function embedFonts(pdf: jsPDF, fonts: LoadedFonts): EmbeddedFonts {
  const [regular, bold] = [new FaceInPdf(pdf, fonts.regular), new FaceInPdf(pdf, fonts.bold)];
  const drawing = ({ advance, has, glyph }: Face, { drawRun }: FaceInPdf): EmbeddedFace => ({ advance, has, glyph, drawRun });
  return {
    regular: drawing(fonts.regular, regular),
    bold: drawing(fonts.bold, bold),
    finish: async () => {
      await Promise.all([regular.finish(), bold.finish()]);
    },
  };
}
