import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A cell as LibreOffice holds it. */
export interface OpenedCell {
  /** What it shows. */
  readonly text: string;
  /** `YYYY-MM-DD` where it holds a date. */
  readonly date: string | null;
  /** `string`, `date`, `float` …; `null` for an empty cell. */
  readonly type: string | null;
  readonly formula: string | null;
  /** What may be chosen in it, or the condition for what may be typed. */
  readonly validation: string | null;
}

/** A sheet without what is empty at its right and its lower edge. */
export interface OpenedSheet {
  readonly name: string;
  readonly rows: readonly (readonly OpenedCell[])[];
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const decoded = (xml: string) =>
  xml.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (_, hex?: string, decimal?: string, name = '') =>
    hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : decimal ? String.fromCodePoint(Number(decimal)) : (ENTITIES[name] ?? ''),
  );
const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? null : decoded(found);
};

/** The workbook as LibreOffice's own XML. Throws where it cannot open it. */
function flatXml(xlsx: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'spreadsheet-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), xlsx);
    const { error, stderr } = spawnSync(
      'soffice',
      [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'fods', '--outdir', folder, join(folder, 'book.xlsx')],
      { encoding: 'utf8', timeout: 120_000 },
    );
    if (error) throw new Error('soffice cannot be run; these tests need the system package libreoffice-calc-nogui', { cause: error });
    try {
      return readFileSync(join(folder, 'book.fods'), 'utf8');
    } catch (cause) {
      throw new Error(`LibreOffice did not open the workbook: ${stderr}`, { cause });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function cellsOf(row: string, validations: ReadonlyMap<string, string>): OpenedCell[] {
  const cells: OpenedCell[] = [];
  for (const [, tag = '', content = ''] of row.matchAll(/<table:table-cell((?:\s[^>]*?)?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)) {
    const type = attribute(tag, 'office:value-type');
    const cell: OpenedCell = {
      text: [...content.matchAll(/<text:p(?:\s[^>]*)?>(.*?)<\/text:p>/gs)]
        .map(([, words = '']) => decoded(words.replaceAll(/<text:s\/>/g, ' ').replaceAll(/<[^>]*>/g, '')))
        .join('\n'),
      date: type === 'date' ? attribute(tag, 'office:date-value') : null,
      type,
      formula: attribute(tag, 'table:formula'),
      validation: validations.get(attribute(tag, 'table:content-validation-name') ?? '') ?? null,
    };
    // Repeated without end: the empty rest of the sheet.
    const times = Math.min(Number(attribute(tag, 'table:number-columns-repeated') ?? 1), 50);
    for (let index = 0; index < times; index += 1) cells.push(cell);
  }
  while (cells.length > 0 && cells.at(-1)?.type === null && cells.at(-1)?.validation === null) cells.pop();
  return cells;
}

/** The sheets of a workbook as LibreOffice opens them. */
export function openSpreadsheet(xlsx: Uint8Array): OpenedSheet[] {
  const xml = flatXml(xlsx);
  const validations = new Map<string, string>();
  for (const [tag] of xml.matchAll(/<table:content-validation\s[^>]*>/g))
    validations.set(attribute(tag, 'table:name') ?? '', attribute(tag, 'table:condition') ?? '');
  return [...xml.matchAll(/<table:table\s([^>]*)>(.*?)<\/table:table>/gs)].map(([, tag = '', content = '']) => ({
    name: attribute(` ${tag}`, 'table:name') ?? '',
    rows: [...content.matchAll(/<table:table-row\s[^>]*?(?:\/>|>(.*?)<\/table:table-row>)/gs)]
      .map(([, row = '']) => cellsOf(row, validations))
      .filter((cells) => cells.some(({ type }) => type !== null)),
  }));
}
