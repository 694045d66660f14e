import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageText } from './page-text.ts';

/** A generator with its default theme and settings, fed with our texts. */
export interface Generator {
  readonly name: string;
  /** Command that builds the site in its folder, as arguments to Node. */
  readonly build: readonly string[];
  /** Folder of the built site within the site's folder. */
  readonly output: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Files besides the texts, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Where a text goes, and what it looks like. */
  readonly page: (text: PageText) => { readonly file: string; readonly content: string };
}

const frontMatter = (title: string) => `---\ntitle: ${JSON.stringify(title)}\n---\n\n`;
const name = '托管流程';

const plainLayout = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('pages')).map((page) => ({ params: { path: page.id === 'index' ? undefined : page.id.replace(/\\/index$/, '') }, props: { page } }));
}
const { page } = Astro.props;
const { Content } = await render(page);
---
<html lang="zh-CN">
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>{page.data.title}</title></head>
  <body><main><h1>{page.data.title}</h1><Content /></main></body>
</html>
<style is:global>body { max-width: 40rem; margin: 1rem auto; line-height: 1.8 }</style>
`;

/** Plain Astro, Starlight, VitePress and Docusaurus as their own guides set them up. */
export const GENERATORS: readonly Generator[] = [
  {
    name: 'plain Astro',
    build: ['astro/bin/astro.mjs', 'build', '--silent'],
    output: 'dist',
    environment: { ASTRO_TELEMETRY_DISABLED: '1' },
    files: {
      'astro.config.mjs': `export default { build: { inlineStylesheets: 'always' } };\n`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nimport { z } from 'astro/zod';\nexport const collections = { pages: defineCollection({ loader: glob({ base: './src/pages-md', pattern: '**/*.md', generateId: ({ entry }) => entry.replace(/\\.md$/, '') }), schema: z.object({ title: z.string() }) }) };\n`,
      'src/pages/[...path].astro': plainLayout,
    },
    page: ({ path, title, markdown }) => ({ file: `src/pages-md/${path}index.md`, content: frontMatter(title) + markdown }),
  },
  {
    name: 'Starlight',
    build: ['astro/bin/astro.mjs', 'build', '--silent'],
    output: 'dist',
    environment: { ASTRO_TELEMETRY_DISABLED: '1' },
    files: {
      'astro.config.mjs': `import starlight from '@astrojs/starlight';\nexport default { integrations: [starlight({ title: '${name}', locales: { root: { label: '简体中文', lang: 'zh-CN' } } })] };\n`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n`,
    },
    page: ({ path, title, markdown }) => ({ file: `src/content/docs/${path}index.md`, content: frontMatter(title) + markdown }),
  },
  {
    name: 'VitePress',
    build: ['vitepress/bin/vitepress.js', 'build'],
    output: '.vitepress/dist',
    environment: {},
    files: {
      'package.json': '{ "private": true, "type": "module" }\n',
      '.vitepress/config.mjs': `export default { lang: 'zh-CN', title: '${name}', themeConfig: { search: { provider: 'local' } } };\n`,
    },
    page: ({ path, title, markdown }) => ({ file: `${path}index.md`, content: `# ${title}\n\n${markdown}` }),
  },
  {
    name: 'Docusaurus',
    build: ['@docusaurus/core/bin/docusaurus.mjs', 'build'],
    output: 'build',
    environment: { DOCUSAURUS_NO_PERSISTENT_CACHE: 'false', DO_NOT_TRACK: '1' },
    files: {
      'package.json': '{ "private": true }\n',
      'docusaurus.config.js': `module.exports = {
  title: '${name}', url: 'https://tuoguan.example', baseUrl: '/', trailingSlash: true, onBrokenLinks: 'ignore',
  i18n: { defaultLocale: 'zh-Hans', locales: ['zh-Hans'] },
  markdown: { format: 'detect' },
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
};\n`,
    },
    page: ({ path, title, markdown }) => ({ file: `docs/${path}index.md`, content: frontMatter(title) + markdown }),
  },
];

/** Lays a generator's site into an empty folder. */
export function layOut(generator: Generator, folder: string, texts: readonly PageText[]): void {
  rmSync(folder, { recursive: true, force: true });
  const files = [...Object.entries(generator.files), ...texts.map(generator.page).map(({ file, content }) => [file, content] as const)];
  for (const [file, content] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
}
