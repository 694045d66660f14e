import type { APIRoute } from 'astro';
import { link } from '../components/site/link.ts';
import { lastChanged } from '../layouts/last-changed.ts';
import { pagePaths } from '../layouts/page-paths.ts';
import { pageSource } from '../layouts/page-source.ts';

/** Every page of the site that is to be listed, with the day of its last change. */
export const GET: APIRoute = async ({ site }) => {
  const entries = (await pagePaths()).map(
    (path) => `<url><loc>${new URL(link(path), site)}</loc><lastmod>${lastChanged(pageSource(path).paths)}</lastmod></url>`,
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`,
    { headers: { 'content-type': 'application/xml; charset=utf-8' } },
  );
};
