import type { APIRoute } from 'astro';
import { link } from '../components/site/link.ts';

/** Everything may be read; the sitemap stands under the site's own address. */
export const GET: APIRoute = ({ site }) => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(link('/sitemap.xml'), site)}\n`);
