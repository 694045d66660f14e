// @ts-check
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { checksWithoutExamples } from './src/library/checks/without-examples.ts';
import { offline } from './src/library/offline/integration.ts';
import { builderChunks } from './src/library/scripts/chunks.ts';
import { preload } from './src/library/scripts/preload.ts';
import { search } from './src/library/search/integration.ts';
import { security } from './src/library/security/integration.ts';

// jsPDF asks for these only inside html() and addSvgAsImage(), which this project never calls; they must not ship.
const neverShipped = ['canvg', 'html2canvas', 'dompurify'];

export default defineConfig({
  site: process.env['SITE_ORIGIN'] ?? 'https://tuoguan.example',
  base: process.env['SITE_BASE'] ?? '/',
  trailingSlash: 'always',
  // `SITE_OFFLINE=off` calls a service worker back that is already out.
  // Babel, slow and needed for JSX only, reads no other file.
  integrations: [mdx(), preact({ include: [/\.tsx$/] }), search(), preload(), security(), offline(process.env['SITE_OFFLINE'] === 'off')],
  // The default processor leaves **“bold”** beside full-width punctuation as it is typed.
  markdown: { processor: unified({ remarkPlugins: [remarkCjkFriendly], smartypants: false }) },
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1', port: 4321 },
  vite: {
    plugins: [builderChunks(), checksWithoutExamples()],
    worker: { plugins: () => [checksWithoutExamples()] },
    // `reportCompressedSize` compresses every file to print a figure that `npm run size` gives.
    // The oldest web views that read our scripts as they are (`at`, `Object.hasOwn`): what the style sheets write in newer ways is lowered.
    build: { cssTarget: ['chrome93', 'safari15.4', 'ios15.4'], reportCompressedSize: false },
    // But not `color-scheme`, for which Lightning CSS would add variables that nothing here reads (its flag LightDark).
    css: { lightningcss: { exclude: 1 << 20 } },
    resolve: {
      alias: neverShipped.map((name) => ({ find: name, replacement: new URL('./src/exporters/pdf/not-shipped.ts', import.meta.url).pathname })),
    },
  },
});
