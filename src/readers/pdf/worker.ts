// What pdf.js runs beside the page. An entry of our own, so that it is bundled as a script that old browsers and hosts that do not know `.mjs` take as well.
export { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
