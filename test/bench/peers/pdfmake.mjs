import pdfMake from 'pdfmake/build/pdfmake.js';
import { PAGE, simplified, SIZES } from './words.mjs';

const base64 = (bytes) => {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
};

let registered = false;

/** pdfmake as it comes: a document definition with its own tables. Fonts are registered once, as its users do. */
export async function render(document, fonts) {
  if (!registered) {
    registered = true;
    pdfMake.addVirtualFileSystem({ 'r.ttf': base64(fonts.regular), 'b.ttf': base64(fonts.bold) });
    pdfMake.addFonts({ noto: { normal: 'r.ttf', bold: 'b.ttf' } });
  }
  const content = simplified(document).map((block) => {
    if (block.kind !== 'table') return { text: block.text, fontSize: SIZES[block.kind], bold: block.kind !== 'text', lineHeight: 1.3 };
    const total = block.columns.reduce((sum, column) => sum + column.width, 0);
    const width = PAGE.width - 2 * PAGE.margin - block.columns.length * 9;
    return {
      fontSize: SIZES.cell,
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: block.columns.map((column) => (column.width / total) * width),
        body: [block.columns.map(({ label }) => ({ text: label, bold: true })), ...block.rows.map((cells) => [...cells])],
      },
    };
  });
  const buffer = await pdfMake.createPdf({ pageSize: 'A4', pageMargins: PAGE.margin, defaultStyle: { font: 'noto' }, content }).getBuffer();
  return new Uint8Array(buffer);
}
