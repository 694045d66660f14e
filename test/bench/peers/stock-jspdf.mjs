import { jsPDF } from 'jspdf';
import { PAGE, simplified, SIZES } from './words.mjs';

const binary = (bytes) => {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
};

/** jsPDF as it comes: addFont, splitTextToSize, text. */
export async function render(document, fonts) {
  const pdf = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true });
  pdf.addFileToVFS('r.ttf', binary(fonts.regular));
  pdf.addFont('r.ttf', 'noto', 'normal');
  pdf.addFileToVFS('b.ttf', binary(fonts.bold));
  pdf.addFont('b.ttf', 'noto', 'bold');
  const width = PAGE.width - 2 * PAGE.margin;
  let y = PAGE.margin;
  const room = (height) => {
    if (y + height > PAGE.height - PAGE.margin) {
      pdf.addPage();
      y = PAGE.margin;
    }
  };
  const lines = (text, size, style, x, max) => {
    pdf.setFont('noto', style);
    pdf.setFontSize(size);
    return pdf.splitTextToSize(text, max);
  };
  const paragraph = (text, size, style) => {
    for (const line of lines(text, size, style, PAGE.margin, width)) {
      room(size * 1.6);
      y += size * 1.6;
      pdf.setFont('noto', style);
      pdf.setFontSize(size);
      pdf.text(line, PAGE.margin, y);
    }
  };
  const row = (cells, widths, style) => {
    const wrapped = cells.map((cell, i) => lines(cell || ' ', SIZES.cell, style, 0, widths[i] - 8));
    const height = Math.max(...wrapped.map(({ length }) => length)) * SIZES.cell * 1.4 + 6;
    room(height);
    let x = PAGE.margin;
    pdf.setFont('noto', style);
    pdf.setFontSize(SIZES.cell);
    wrapped.forEach((cell, i) => {
      pdf.rect(x, y, widths[i], height);
      cell.forEach((line, j) => pdf.text(line, x + 4, y + (j + 1) * SIZES.cell * 1.4));
      x += widths[i];
    });
    y += height;
  };
  for (const block of simplified(document)) {
    if (block.kind === 'table') {
      const total = block.columns.reduce((sum, column) => sum + column.width, 0);
      const widths = block.columns.map((column) => (column.width / total) * width);
      row(
        block.columns.map(({ label }) => label),
        widths,
        'bold',
      );
      for (const cells of block.rows) row(cells, widths, 'normal');
    } else paragraph(block.text, SIZES[block.kind], block.kind === 'text' ? 'normal' : 'bold');
  }
  return new Uint8Array(pdf.output('arraybuffer'));
}
