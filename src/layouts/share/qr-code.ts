import { encode } from 'uqr';

/** Blank modules around a code, as the standard asks. */
const QUIET = 4;

/**
 * A QR code as SVG, one unit a module: error correction M, which survives a scratch or a fold on paper.
 * @param address what it says; ASCII
 */
export function qrCode(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const rows = data.flatMap((row, y) => {
    const runs: string[] = [];
    for (let x = 0; x < size; x += 1) {
      if (!row[x] || row[x - 1]) continue;
      let end = x;
      while (row[end]) end += 1;
      runs.push(`M${x + QUIET} ${y + QUIET}h${end - x}v1h${x - end}z`);
    }
    return runs;
  });
  const side = size + 2 * QUIET;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${rows.join('')}"/></svg>`;
}

/** Side of a QR picture in pixels: whole pixels to the module, at least 480. */
export function qrSize(svg: string): number {
  const side = Number(/width="(\d+)"/.exec(svg)?.[1]);
  return side * Math.ceil(480 / side);
}
