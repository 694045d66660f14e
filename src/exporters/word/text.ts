import { printable } from '../printed/sanitize.ts';

// The two code points that the printed documents keep and XML 1.0 refuses.
const refused = /[\uFFFE\uFFFF]/g;

/** Text that may stand in XML: as printed, with line ends as `\n`. What is invisible is gone with it, the placeholders of `numbering.ts` included. */
export function wordText(text: string): string {
  return printable(text).replace(refused, '');
}

/** The same on one line. */
export function wordLine(text: string): string {
  return wordText(text).replaceAll('\n', ' ').trim();
}

/** Text for a hand-written part, escaped. */
export function escapeXml(text: string): string {
  return wordLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
