import { readdirSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { link } from '../components/site/link.ts';
import { lastChanged } from '../layouts/last-changed.ts';
import { pageSource } from '../layouts/page-source.ts';
import { DETAILS } from '../model/detail.ts';
import { STEPS } from '../model/step.ts';

/** What a `[parameter]` in the name of a page's file stands for. */
const PARAMETERS: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  step: async () => STEPS,
  detail: async () => DETAILS,
  case: async () => (await getCollection('cases')).map(({ id }) => id),
};

/** Addresses of a page's file within the site: one, or one for each value of its parameter. */
async function addressesOf(file: string): Promise<string[]> {
  const path = `/${file.replace(/\.astro$/, '/').replace(/(^|\/)index\/$/, '$1')}`;
  const parameter = /\[([a-z]+)\]/.exec(path)?.[1];
  if (!parameter) return [path];
  const values = PARAMETERS[parameter];
  if (!values) throw new Error(`src/pages/sitemap.xml.ts does not know what [${parameter}] of ${file} stands for`);
  return (await values()).map((value) => path.replace(`[${parameter}]`, value));
}

// They are ways to a page, and ask search engines not to list them.
const UNLISTED = new Set(['404.astro', 'search/index.astro']);

/** Every page of the site that is to be listed, with the day of its last change. */
export const GET: APIRoute = async ({ site }) => {
  const files = readdirSync('src/pages', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.astro') && !UNLISTED.has(name));
  const addresses = (await Promise.all(files.map(addressesOf))).flat().sort();
  const entries = addresses.map((path) => `<url><loc>${new URL(link(path), site)}</loc><lastmod>${lastChanged(pageSource(path).paths)}</lastmod></url>`);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`,
    { headers: { 'content-type': 'application/xml; charset=utf-8' } },
  );
};
