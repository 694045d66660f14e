import { createRequire } from 'node:module';
import type jsQr from 'jsqr';
import sharp from 'sharp';

// The package is CommonJS with a `default` of its own, which types and Node see differently.
const { default: jsqr } = createRequire(import.meta.url)('jsqr') as { default: typeof jsQr };

/**
 * What a camera reads off a picture.
 * @param width of the picture as it is shown, where it is not its own
 */
export async function readQrCode(png: Uint8Array, width?: number): Promise<string | undefined> {
  const picture = width === undefined ? sharp(png) : sharp(png).resize(width, width, { kernel: 'linear' });
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
