import { render } from './stock-jspdf.mjs';

const bytesOf = async (path) => new Uint8Array(await (await fetch(path)).arrayBuffer());

/** The document as PDF the way jsPDF's manual says: both weights of the font fetched whole, then one download. */
globalThis.stockFlow = async () => {
  const [document, regular, bold] = await Promise.all([
    fetch('/bench/document.json').then((answer) => answer.json()),
    bytesOf('/bench/regular.ttf'),
    bytesOf('/bench/bold.ttf'),
  ]);
  const bytes = await render(document, { regular, bold });
  const anchor = globalThis.document.createElement('a');
  anchor.href = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  anchor.download = 'stock.pdf';
  anchor.click();
};
