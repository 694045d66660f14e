const hex4 = (value: number): string => value.toString(16).padStart(4, '0');

/** A code point in UTF-16BE as hexadecimal digits; beyond the basic plane a pair of surrogates. */
function utf16Hex(codePoint: number): string {
  return Array.from({ length: codePoint > 0xffff ? 2 : 1 }, (_, unit) => hex4(String.fromCodePoint(codePoint).charCodeAt(unit))).join('');
}

// Most entries that a CMap allows in one block.
const BLOCK = 100;

/** The CMap that tells a reader which character each glyph id stands for (ISO 32000-1, 9.10.3): search, copying and reading aloud live by it. */
export function toUnicodeMap(characters: readonly { readonly id: number; readonly codePoint: number }[]): string {
  const blocks: string[] = [];
  for (let at = 0; at < characters.length; at += BLOCK) {
    const lines = characters.slice(at, at + BLOCK).map(({ id, codePoint }) => `<${hex4(id)}> <${utf16Hex(codePoint)}>`);
    blocks.push(`${lines.length} beginbfchar\n${lines.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}
