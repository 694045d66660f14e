import type { jsPDF } from 'jspdf';
import type { Face } from './face.ts';
import type { LoadedFonts } from './load.ts';

/** A piece of a line: characters set solid, then a move of the pen. */
export interface RunItem {
  readonly text: string;
  /** Extra room behind the last character in 1/1000 em: above 0 opens up (justification), below 0 squeezes. */
  readonly after: number;
}

/** A face that draws into one PDF. */
export interface EmbeddedFace extends Face {
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

/**
 * Registers the loaded fonts with a PDF. The PDF must have been made with `putOnlyUsedFonts: true`
 * and `unit: 'pt'`. Only characters really drawn go into the file.
 */
export function embedFonts(_pdf: jsPDF, _fonts: LoadedFonts): EmbeddedFonts {
  throw new Error('not written yet');
}
