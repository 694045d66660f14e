import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const PACKAGES = { pdftotext: 'poppler-utils', pdffonts: 'poppler-utils', pdftoppm: 'poppler-utils', qpdf: 'qpdf' } as const;

/** Runs a program on a PDF and reads what it printed or wrote into its folder. Throws where it is missing, ends with an error, or writes a complaint. */
function runFor<T>(program: keyof typeof PACKAGES, pdf: Uint8Array, argumentsFor: (file: string) => string[], read: (stdout: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, pdf);
    const { error, status, stdout, stderr } = spawnSync(program, argumentsFor(file), { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (error) throw new Error(`${program} cannot be run; these tests need the system package ${PACKAGES[program]}`, { cause: error });
    if (status !== 0 || stderr.trim() !== '') throw new Error(`${program} ended with ${status}: ${stderr.trim()}${stdout}`);
    return read(stdout, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const run = (program: keyof typeof PACKAGES, pdf: Uint8Array, argumentsFor: (file: string) => string[]) =>
  runFor(program, pdf, argumentsFor, (stdout) => stdout);

/**
 * The text layer in the order of the page's content, as poppler reads it; pages end with a form feed. Marks squeezed by
 * half their width begin a line of their own here: compare without line breaks. Throws on any complaint of poppler's.
 */
export const pdfText = (pdf: Uint8Array): string => run('pdftotext', pdf, (file) => ['-raw', '-enc', 'UTF-8', file, '-']);

/** Throws where qpdf finds an error or a warning in the structure. */
export const checkStructure = (pdf: Uint8Array): string => run('qpdf', pdf, (file) => ['--check', file]);

/** The PDF with uncompressed streams and one object after another, to look into. */
export const plainPdf = (pdf: Uint8Array): string => run('qpdf', pdf, (file) => ['--qdf', '--object-streams=disable', file, '-']);

/** A page as a PNG, as it comes out of a printer with this resolution. */
export function pictureOfPage(pdf: Uint8Array, page: number, dotsPerInch: number): Buffer {
  const one = String(page);
  const argumentsFor = (file: string) => ['-png', '-r', String(dotsPerInch), '-f', one, '-l', one, '-singlefile', file, join(dirname(file), 'page')];
  return runFor('pdftoppm', pdf, argumentsFor, (_stdout, folder) => readFileSync(join(folder, 'page.png')));
}

/** One line for each font of a PDF. */
export function pdfFonts(pdf: Uint8Array): { name: string; type: string; embedded: boolean; subset: boolean; unicode: boolean }[] {
  return run('pdffonts', pdf, (file) => [file])
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => {
      const found = /^(\S+)\s+(.+?)\s+Identity-H\s+(yes|no)\s+(yes|no)\s+(yes|no)\s/.exec(line);
      if (!found) throw new Error(`not understood: ${line}`);
      const [, name = '', type = '', embedded, subset, unicode] = found;
      return { name, type, embedded: embedded === 'yes', subset: subset === 'yes', unicode: unicode === 'yes' };
    });
}

/** Every page drawn by poppler as PNG of that width in pixels. Throws where it complains. */
export function pagePictures(pdf: Uint8Array, width: number): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    run('pdftoppm', pdf, (file) => ['-png', '-scale-to-x', String(width), '-scale-to-y', '-1', file, join(folder, 'page')]);
    return readdirSync(folder)
      .sort()
      .map((name) => readFileSync(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
