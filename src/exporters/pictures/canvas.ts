import type { Context } from './canvas-sheet.ts';

/** A canvas to draw one page after another on. */
export interface Canvas {
  readonly context: Context;
  /** What is drawn, as PNG. Rejects with an error whose message is Chinese where the browser gives none. */
  readonly png: () => Promise<Uint8Array<ArrayBuffer>>;
}

const NO_CANVAS = '这个浏览器画不出图片。可以改用“复制全文”，或者换系统自带的浏览器打开本页再试。';

async function bytesOf(blob: Blob | null): Promise<Uint8Array<ArrayBuffer>> {
  if (!blob || blob.size === 0) throw new Error(NO_CANVAS);
  return new Uint8Array(await blob.arrayBuffer());
}

/** A canvas of the browser, one outside the page where there is such a thing. Throws like `png`. */
export function createCanvas(width: number, height: number): Canvas {
  if (typeof OffscreenCanvas === 'function' && 'convertToBlob' in OffscreenCanvas.prototype) {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (context) return { context, png: async () => bytesOf(await canvas.convertToBlob({ type: 'image/png' })) };
  }
  const canvas = typeof document === 'undefined' ? null : document.createElement('canvas');
  const context = canvas?.getContext('2d');
  if (!canvas || !context) throw new Error(NO_CANVAS);
  canvas.width = width;
  canvas.height = height;
  return {
    context,
    png: async () =>
      bytesOf(
        await new Promise<Blob | null>((resolve) => {
          canvas.toBlob(resolve, 'image/png');
        }),
      ),
  };
}
