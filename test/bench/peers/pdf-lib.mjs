import fontkit from '@pdf-lib/fontkit';
import { PDFDocument } from 'pdf-lib';
import { PAGE, simplified, SIZES } from './words.mjs';

/** pdf-lib as it comes, with its fontkit. It has no line breaking of its own: lines are filled character by character. */
export async function render(document, fonts) {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  const faces = { normal: await pdf.embedFont(fonts.regular), bold: await pdf.embedFont(fonts.bold) };
  const widths = { normal: new Map(), bold: new Map() };
  const widthOf = (style, char) => {
    const known = widths[style].get(char);
    if (known !== undefined) return known;
    const width = faces[style].widthOfTextAtSize(char, 1);
    widths[style].set(char, width);
    return width;
  };
  const wrap = (text, size, style, max) => {
    const lines = [];
    let line = '';
    let used = 0;
    for (const char of text) {
      const width = widthOf(style, char) * size;
      if (used + width > max && line) {
        lines.push(line);
        line = '';
        used = 0;
      }
      line += char;
      used += width;
    }
    return line ? [...lines, line] : lines;
  };
  const width = PAGE.width - 2 * PAGE.margin;
  let page = pdf.addPage([PAGE.width, PAGE.height]);
  let y = PAGE.height - PAGE.margin;
  const room = (height) => {
    if (y - height < PAGE.margin) {
      page = pdf.addPage([PAGE.width, PAGE.height]);
      y = PAGE.height - PAGE.margin;
    }
  };
  const row = (cells, columns, style) => {
    const wrapped = cells.map((cell, i) => wrap(cell, SIZES.cell, style, columns[i] - 8));
    const height = Math.max(...wrapped.map(({ length }) => length), 1) * SIZES.cell * 1.4 + 6;
    room(height);
    let x = PAGE.margin;
    wrapped.forEach((cell, i) => {
      page.drawRectangle({ x, y: y - height, width: columns[i], height, borderWidth: 0.5 });
      cell.forEach((line, j) => page.drawText(line, { x: x + 4, y: y - (j + 1) * SIZES.cell * 1.4, size: SIZES.cell, font: faces[style] }));
      x += columns[i];
    });
    y -= height;
  };
  for (const block of simplified(document)) {
    if (block.kind === 'table') {
      const total = block.columns.reduce((sum, column) => sum + column.width, 0);
      const columns = block.columns.map((column) => (column.width / total) * width);
      row(
        block.columns.map(({ label }) => label),
        columns,
        'bold',
      );
      for (const cells of block.rows) row(cells, columns, 'normal');
      continue;
    }
    const [size, style] = [SIZES[block.kind], block.kind === 'text' ? 'normal' : 'bold'];
    for (const line of wrap(block.text, size, style, width)) {
      room(size * 1.6);
      y -= size * 1.6;
      page.drawText(line, { x: PAGE.margin, y, size, font: faces[style] });
    }
  }
  return pdf.save();
}
