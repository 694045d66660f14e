import type { APIRoute } from 'astro';
import { faviconIco } from '../layouts/pictures/icons.ts';

/** For programs that ask for it by habit, or know no SVG. */
export const GET: APIRoute = async () => new Response(await faviconIco());
