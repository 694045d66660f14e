import type { APIRoute } from 'astro';
import { link } from '../components/site/link.ts';
import { siteGroups } from '../layouts/share/site-groups.ts';

/** The site for language models (llmstxt.org): every page and preset with what it says. */
export const GET: APIRoute = async ({ site }) => {
  const sections = [...(await siteGroups(site)).values()].flat().map(({ name, pages: own }) => {
    const lines = own.map(({ title, path, description }) => `- [${title}](${new URL(link(path), site)}): ${description}`);
    return `## ${name}\n\n${lines.join('\n')}\n`;
  });
  const head =
    '# 托管流程\n\n> 网店托管（代运营）的流程怎么写：谁做、哪天几点前做完、做到什么算合格、没做到怎么办。指南供阅读，模板生成器在浏览器里生成PDF，内容不上传。\n\n起草辅助，不构成法律意见。文章的数字是作者自述的案例；法条带核对日期。\n';
  return new Response(`${head}\n${sections.join('\n')}`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
