/** One weight of the document's font, as far as it was loaded. Measuring needs nothing else. */
export interface Face {
  /** Advance width of a character in 1/1000 em; 0 for a character that the face lacks. */
  advance(codePoint: number): number;
  /** Whether the face can draw the character. */
  has(codePoint: number): boolean;
  /** Glyph id in the assembled font, from 1 on; 0 for a character that the face lacks. */
  glyph(codePoint: number): number;
}

/** The two weights that a document is set in. Bold holds titles and headings only: set what it lacks in regular. */
export interface FontSet {
  readonly regular: Face;
  readonly bold: Face;
}

/** Highest point of a Chinese character above the baseline, lowest below it, and height of capitals, in 1/1000 em. */
export const VERTICAL_METRICS = { ascender: 880, descender: -120, capHeight: 733 } as const;
