import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { link } from '../components/site/link.ts';
import { guidePages } from '../layouts/guide-pages.ts';
import { sharedPages } from '../layouts/share/shared.ts';

/** Readers of a feed want what is new; they ask for it often, and whole. */
const NEWEST = 60;

/** The texts of the guide, by the day of their last change in China. */
export const GET: APIRoute = async ({ site }) =>
  rss({
    title: '托管流程：指南',
    description: '网店托管流程怎么写：七步、六个细节、按类目的案例，改过的页排在前面。',
    site: new URL(link('/'), site).href,
    items: guidePages(await sharedPages(site))
      .slice(0, NEWEST)
      .map(({ path, title, description, changed }) => ({
        title,
        description,
        link: new URL(link(path), site).href,
        pubDate: new Date(`${changed}T00:00:00+08:00`),
      })),
    customData: '<language>zh-CN</language>',
  });
