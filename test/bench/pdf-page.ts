// Runs in the browser: renders one document with our exporter and with the peers, in turns.
import type { PrintedDocument } from '../../src/domain/document.ts';
import { renderPdf } from '../../src/exporters/pdf/render.ts';
// The peers are plain JavaScript in a package of their own.
import { render as pdfLib } from './peers/pdf-lib.mjs';
import { render as pdfMake } from './peers/pdfmake.mjs';
import { render as stockJsPdf } from './peers/stock-jspdf.mjs';

interface Fonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

const ENGINES: Readonly<Record<string, (document: PrintedDocument, fonts: Fonts) => Promise<Uint8Array>>> = {
  ours: async (document) => (await renderPdf(document, { fontBase: '/fonts/', now: new Date(0) })).bytes,
  'jsPDF stock': stockJsPdf,
  pdfmake: pdfMake,
  'pdf-lib': pdfLib,
};

async function bytesOf(path: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(path)).arrayBuffer());
}

/** One result: milliseconds of each round, size of the file, and the file for a look at its pages. */
export interface EngineResult {
  readonly name: string;
  readonly times: number[];
  readonly cold: number;
  readonly bytes: number;
  readonly file: string;
}

/** `warm` rounds are thrown away; then all engines run in turns, so that a slow moment of the machine hits all of them. */
async function run(rounds: number, warm: number): Promise<EngineResult[]> {
  const document = (await (await fetch('/document.json')).json()) as PrintedDocument;
  const fonts = { regular: await bytesOf('/regular.ttf'), bold: await bytesOf('/bold.ttf') };
  const results = Object.keys(ENGINES).map((name) => ({ name, times: [] as number[], cold: 0, bytes: 0, file: '' }));
  for (let round = 0; round < warm + rounds; round += 1) {
    // The order turns with the round: nobody always runs behind the same neighbour.
    for (let turn = 0; turn < results.length; turn += 1) {
      const result = results[(turn + round) % results.length];
      const engine = result && ENGINES[result.name];
      if (!result || !engine) continue;
      const started = performance.now();
      const made = await engine(document, fonts);
      const blob = new Blob([new Uint8Array(made)], { type: 'application/pdf' });
      const took = performance.now() - started;
      if (round === 0) result.cold = took;
      if (round >= warm) result.times.push(took);
      result.bytes = blob.size;
      if (round === 0) {
        const reader = new FileReader();
        result.file = await new Promise((resolve) => {
          reader.addEventListener('load', () => resolve(String(reader.result).split(',')[1] ?? ''));
          reader.readAsDataURL(blob);
        });
      }
      // Lets the machine collect what the last engine left behind.
      await new Promise((resolve) => {
        setTimeout(resolve, 30);
      });
    }
  }
  return results;
}

Object.assign(globalThis, { run });
