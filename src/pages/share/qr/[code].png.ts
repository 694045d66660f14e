import type { APIRoute, GetStaticPaths } from 'astro';
import { QR_COLOURS } from '../../../layouts/pictures/palette.ts';
import { drawPng } from '../../../layouts/pictures/png.ts';
import { qrCode, qrSize } from '../../../layouts/share/qr-code.ts';
import { sharedPages, type Shared } from '../../../layouts/share/shared.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await sharedPages(new URL(import.meta.env.SITE))).map((shared) => ({ params: { code: shared.id }, props: { shared } }));

/** The QR code of a page or preset. A bitmap: apps save and read one by a long press, an SVG they do not. */
export const GET: APIRoute<{ shared: Shared }> = async ({ props: { shared } }) => {
  const svg = qrCode(shared.address);
  return new Response(await drawPng(svg, { size: qrSize(svg), palette: QR_COLOURS }));
};
