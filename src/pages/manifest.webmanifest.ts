import type { APIRoute } from 'astro';
import { link } from '../components/site/link.ts';
import { ICONS } from '../layouts/pictures/icons.ts';
import { PALETTE } from '../layouts/pictures/palette.ts';

/** What a phone needs to put the site on its home screen. */
export const GET: APIRoute = () => {
  const icons = Object.entries(ICONS)
    .filter(([name]) => name.endsWith('2'))
    .map(([name, { size, maskable }]) => ({
      src: link(`/icons/${name}.png`),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: maskable ? 'maskable' : 'any',
    }));
  const manifest = {
    name: '托管流程',
    short_name: '托管流程',
    description: '网店托管的流程模板和验收清单，在浏览器里生成，内容只留在这台设备上。',
    lang: 'zh-CN',
    dir: 'ltr',
    id: link('/'),
    start_url: link('/'),
    scope: link('/'),
    display: 'standalone',
    background_color: PALETTE.paper,
    theme_color: PALETTE.paper,
    icons,
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json; charset=utf-8' } });
};
