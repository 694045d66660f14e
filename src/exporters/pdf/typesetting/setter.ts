import type { PrintedDocument } from '../../../domain/document.ts';
import type { FontSet } from '../font/face.ts';
import { drawable } from '../../printed/sanitize.ts';
import { breakLines, type MeasuredText } from '../line-breaking/break-lines.ts';
import { codePointsOf } from '../line-breaking/character-class.ts';
import type { Format } from './format.ts';
import type { Colour } from '../../printed/palette.ts';
import { SetLine, type Strand } from './set-line.ts';
import type { LinkTarget, Weight } from './sheet.ts';

/** A piece of text in one style. `\n` ends a line. */
export interface Piece {
  readonly text: string;
  readonly weight?: Weight;
  readonly colour: Colour;
  /** Colour of a line beneath. */
  readonly underline?: Colour;
  readonly link?: LinkTarget;
}

/** How pieces are put into lines; lengths in points. */
export interface TextShape {
  readonly size: number;
  readonly width: number;
  /** Where the first line begins. */
  readonly firstIndent?: number;
  /** Whether every line but the last of a paragraph fills the width. */
  readonly justify?: boolean;
}

/** What every block needs to become lines: the faces, the sizes, and how much is known of the document. */
export class Setter {
  readonly format: Format;
  readonly kind: PrintedDocument['kind'];
  /** Anchors that links may lead to. */
  readonly anchors: ReadonlySet<string>;
  /** Clause id by printed number. */
  readonly clauses: ReadonlyMap<string, string>;
  readonly #fonts: FontSet;
  readonly #advances: Readonly<Record<Weight, Map<number, number>>> = { regular: new Map(), bold: new Map() };

  constructor(fonts: FontSet, format: Format, context: Pick<Setter, 'kind' | 'anchors' | 'clauses'>) {
    this.#fonts = fonts;
    this.format = format;
    this.kind = context.kind;
    this.anchors = context.anchors;
    this.clauses = context.clauses;
  }

  /** Lines of the pieces, at least one. */
  lines(pieces: readonly Piece[], { size, width, firstIndent = 0, justify = false }: TextShape): SetLine[] {
    const strands = pieces.map((piece) => this.#strand(piece));
    const limit = (width / size) * 1000;
    const first = ((width - firstIndent) / size) * 1000;
    return paragraphsOf(strands).flatMap((paragraph, index) => {
      const text = this.#measure(paragraph);
      const indent = index === 0 ? firstIndent : 0;
      const broken = breakLines(text, { width: limit, first: index === 0 ? first : limit });
      if (broken.length === 0) return [new SetLine(text, paragraph, { start: 0, end: 0, next: 0, width: 0, excess: 0 }, size, null, indent)];
      return broken.map((line, at) => {
        const room = at === 0 && index === 0 ? first : limit;
        const fill = line.excess > 0 || (justify && at < broken.length - 1);
        return new SetLine(text, paragraph, line, size, fill ? room : null, at === 0 ? indent : 0);
      });
    });
  }

  /** One line that is never broken. */
  line(text: string, style: Omit<Piece, 'text'> & { size: number }): SetLine {
    // Even an empty text has a line.
    return this.lines([{ ...style, text: text.replaceAll('\n', ' ') }], { size: style.size, width: Infinity })[0] as SetLine;
  }

  /** Bold lacks rare characters: a piece is set in one weight, so the whole of it goes back to regular. */
  #strand(piece: Piece): Strand {
    const text = drawable(piece.text, (codePoint) => codePoint === 0x20 || this.#fonts.regular.has(codePoint) || this.#fonts.bold.has(codePoint));
    const codePoints = codePointsOf(text);
    const bold = piece.weight === 'bold' && codePoints.every((codePoint) => codePoint === 0x0a || this.#fonts.bold.has(codePoint));
    return { ...piece, codePoints, weight: bold ? 'bold' : 'regular' };
  }

  #measure(strands: readonly Strand[]): MeasuredText {
    const codePoints: number[] = [];
    const advances: number[] = [];
    for (const strand of strands) {
      const cache = this.#advances[strand.weight];
      const face = this.#fonts[strand.weight];
      for (const codePoint of strand.codePoints) {
        let advance = cache.get(codePoint);
        if (advance === undefined) cache.set(codePoint, (advance = face.advance(codePoint)));
        codePoints.push(codePoint);
        advances.push(advance);
      }
    }
    return { codePoints, advances };
  }
}

/** Splits strands at their line ends. */
function paragraphsOf(strands: readonly Strand[]): Strand[][] {
  const paragraphs: Strand[][] = [[]];
  for (const strand of strands) {
    let rest = strand.codePoints;
    for (let at = rest.indexOf(0x0a); at >= 0; at = rest.indexOf(0x0a)) {
      paragraphs.at(-1)?.push({ ...strand, codePoints: rest.slice(0, at) });
      paragraphs.push([]);
      rest = rest.slice(at + 1);
    }
    paragraphs.at(-1)?.push({ ...strand, codePoints: rest });
  }
  return paragraphs;
}
