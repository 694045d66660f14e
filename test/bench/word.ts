// The Word file of an agreement, against docx writing the same number of bare paragraphs and rows with the same words.
import { strFromU8, unzipSync } from 'fflate';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import exporter from '../../src/exporters/word.ts';
import { exportInput } from '../support/agreements.ts';
import { kb, median, type BenchResult } from './bench-result.ts';

const ROUNDS = 21;
const WARM = 6;
const NOW = new Date('2026-11-23T08:00:00Z');
const LIMIT = { bytes: 40_000, ratio: 1.5 } as const;

const textOf = (xml: string) => [...xml.matchAll(/<w:t[ >][^>]*>([^<]*)<\/w:t>|<w:t>([^<]*)<\/w:t>/g)].map(([, a = '', b = '']) => a + b).join('');
const pieces = (xml: string, name: string) => [...xml.matchAll(new RegExp(`<w:${name}>.*?</w:${name}>`, 'gs'))].map(([piece]) => piece);

/** What stands in a file's body: bare text of paragraphs, and of tables by row and cell. */
type Bare = string | readonly (readonly string[])[];

function bareOf(file: Uint8Array): Bare[] {
  const xml = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>|<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([piece]) =>
    piece.startsWith('<w:tbl>') ? pieces(piece, 'tr').map((row) => pieces(row, 'tc').map(textOf)) : textOf(piece),
  );
}

async function bareFile(bare: readonly Bare[]): Promise<ArrayBuffer> {
  const children = bare.map((each) =>
    typeof each === 'string'
      ? new Paragraph(each)
      : new Table({ rows: each.map((row) => new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) })) }),
  );
  return Packer.toArrayBuffer(new Document({ sections: [{ children }] }));
}

const input = exportInput({
  start: '2027-03-15',
  packs: ['beauty', 'taobao'],
  parties: { merchant: { name: '某某美妆店', contact: '' }, operator: { name: '某某网络公司', contact: '' } },
});

async function measure(variant: string): Promise<{ bytes: number; ratio: number; line: string }> {
  const ours = async () => (await exporter.render(input, { fontBase: '', now: NOW, variant })).bytes;
  const file = await ours();
  const bare = bareOf(file);
  const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  for (let round = -WARM; round < ROUNDS; round += 1) {
    for (const [name, run] of [
      ['ours', ours],
      ['bare', () => bareFile(bare)],
    ] as const) {
      const started = performance.now();
      await run();
      if (round >= 0) times[name].push(performance.now() - started);
    }
  }
  // By round, so that what else the machine does weighs on both alike.
  const ratio = median(times.ours.map((time, round) => time / (times.bare[round] ?? Number.NaN)));
  const rows = bare.reduce((sum, each) => sum + (typeof each === 'string' ? 0 : each.length), 0);
  const paragraphs = bare.filter((each) => typeof each === 'string').length;
  const line = `Word, ${variant}: ${kb(file.length)}; median ${median(times.ours).toFixed(0)} ms, docx with ${paragraphs} bare paragraphs and ${rows} bare rows ${median(times.bare).toFixed(0)} ms: ${ratio.toFixed(2)} ×`;
  return { bytes: file.length, ratio, line };
}

/**
 * Bytes and time of the Word file in each of its variants, in Node, in interleaved rounds. Judged is the first one, which
 * 下载 Word gives where nothing else is chosen; the others consist mostly of tick boxes, which bare paragraphs lack: of
 * them it is told what of the limits they miss.
 */
export async function benchWord(): Promise<BenchResult[]> {
  const results: BenchResult[] = [];
  for (const [place, { id }] of (exporter.variants ?? []).entries()) {
    const { bytes, ratio, line } = await measure(id);
    const missed = [...(ratio > LIMIT.ratio ? [`≤ ${LIMIT.ratio} ×`] : []), ...(bytes > LIMIT.bytes ? [`≤ ${kb(LIMIT.bytes)}`] : [])];
    if (place === 0) results.push({ line, limits: `≤ ${LIMIT.ratio} ×, ≤ ${kb(LIMIT.bytes)}`, good: missed.length === 0 });
    else results.push({ line, limits: missed.length === 0 ? 'keeps the limits of the first' : `misses ${missed.join(', ')}`, good: null });
  }
  return results;
}
