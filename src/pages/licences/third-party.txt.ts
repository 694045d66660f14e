import type { APIRoute } from 'astro';
import { shippedPackages } from '../../library/licences/shipped.ts';

const RULE = '='.repeat(72);

/** The software of others that is sent to browsers, with the licence of each as its authors wrote it. */
export const GET: APIRoute = () => {
  const packages = shippedPackages('node_modules');
  const list = packages.map(({ name, version, licence }) => `${name} ${version}  ${licence}`).join('\n');
  const texts = packages.map(({ name, version, text }) => `${RULE}\n${name} ${version}\n${RULE}\n\n${text}\n`).join('\n');
  return new Response(`本站的程序里用到下列软件，许可原文附在后面。\n\n${list}\n\n${texts}`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
