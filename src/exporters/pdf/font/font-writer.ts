import { VERTICAL_METRICS } from './face.ts';
import type { FontFile } from './font-file.ts';
import type { Weight } from './index-file.ts';
import { toUnicodeMap } from './to-unicode.ts';

/** What jsPDF hands to a handler of its `putFont` event; its types leave this out. */
export interface PutFontEvent {
  readonly font: { readonly id: string; objectNumber?: number; isAlreadyPutted?: boolean };
  out(line: string): void;
  newObject(): number;
  putStream(stream: {
    data: string;
    objectId: number;
    filters?: readonly string[];
    alreadyAppliedFilters?: readonly string[];
    additionalKeyValues?: readonly { key: string; value: number | string }[];
  }): void;
}

const NAMES: Readonly<Record<Weight, string>> = { regular: 'NotoSansSC-Regular', bold: 'NotoSansSC-Bold' };
const STEM_WIDTH: Readonly<Record<Weight, number>> = { regular: 80, bold: 140 };
const DEFAULT_WIDTH = 1000;

/** Widths that differ from the usual one, neighbours together: `3 [224 560] 9 [500]`. */
function widthsArray(characters: FontFile['characters']): string {
  const runs: { first: number; widths: number[] }[] = [];
  for (const { id, advance } of characters) {
    if (advance === DEFAULT_WIDTH) continue;
    const run = runs.at(-1);
    if (run && run.first + run.widths.length === id) run.widths.push(advance);
    else runs.push({ first: id, widths: [advance] });
  }
  return runs.map(({ first, widths }) => `${first} [${widths.join(' ')}]`).join(' ');
}

/** Writes a face as a composite font: font file, text map, descriptor, CID font, Type 0 font (ISO 32000-1, 9.7). */
export function writeFont({ font, out, newObject, putStream }: PutFontEvent, weight: Weight, file: FontFile): void {
  const object = (...lines: readonly string[]): number => {
    const id = newObject();
    for (const line of lines) out(line);
    out('endobj');
    return id;
  };
  const name = `${file.tag}+${NAMES[weight]}`;

  const program = newObject();
  putStream({
    data: file.data,
    objectId: program,
    filters: [],
    alreadyAppliedFilters: ['/FlateDecode'],
    additionalKeyValues: [{ key: 'Length1', value: file.length }],
  });
  out('endobj');
  const toUnicode = newObject();
  putStream({ data: toUnicodeMap(file.characters), objectId: toUnicode });
  out('endobj');
  const { ascender, descender, capHeight } = VERTICAL_METRICS;
  const descriptor = object(
    `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [${file.box.join(' ')}] /ItalicAngle 0`,
    `/Ascent ${ascender} /Descent ${descender} /CapHeight ${capHeight} /StemV ${STEM_WIDTH[weight]} /FontFile2 ${program} 0 R >>`,
  );
  const descendant = object(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /FontDescriptor ${descriptor} 0 R`,
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /CIDToGIDMap /Identity',
    `/DW ${DEFAULT_WIDTH} /W [${widthsArray(file.characters)}] >>`,
  );
  font.objectNumber = object(
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H`,
    `/DescendantFonts [${descendant} 0 R] /ToUnicode ${toUnicode} 0 R >>`,
  );
  font.isAlreadyPutted = true;
}
