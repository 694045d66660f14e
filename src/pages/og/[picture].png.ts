import type { APIRoute, GetStaticPaths } from 'astro';
import { link } from '../../components/site/link.ts';
import { PICTURE_COLOURS } from '../../layouts/pictures/palette.ts';
import { drawPng } from '../../layouts/pictures/png.ts';
import { sharePicture } from '../../layouts/pictures/share-picture.ts';
import { sharedPages, type Shared } from '../../layouts/share/shared.ts';

// `getStaticPaths` runs before there is a request: the host comes from the configuration.
const site = new URL(import.meta.env.SITE);

export const getStaticPaths: GetStaticPaths = async () => (await sharedPages(site)).map((shared) => ({ params: { picture: shared.id }, props: { shared } }));

/** The share picture of a page or preset, 1200×630. */
export const GET: APIRoute<{ shared: Shared }> = async ({ props: { shared } }) => {
  const { title, answer, step } = shared;
  // The title stands above already.
  const line = answer.startsWith(`${title}：`) ? answer.slice(title.length + 1) : answer;
  return new Response(await drawPng(sharePicture({ title, line, step, host: `${site.host}${link('/').replace(/\/$/, '')}` }), { palette: PICTURE_COLOURS }));
};
