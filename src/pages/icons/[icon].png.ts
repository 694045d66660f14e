import type { APIRoute, GetStaticPaths } from 'astro';
import { ICONS, icon } from '../../layouts/pictures/icons.ts';

type Name = keyof typeof ICONS;

export const getStaticPaths = (() => (Object.keys(ICONS) as Name[]).map((name) => ({ params: { icon: name }, props: { name } }))) satisfies GetStaticPaths;

/** An icon of the site; sizes and names as in `ICONS`. */
export const GET: APIRoute<{ name: Name }> = async ({ props: { name } }) => new Response(await icon(name));
