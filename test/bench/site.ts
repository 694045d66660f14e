// The same texts built by plain Astro, Starlight, VitePress, Docusaurus and by us: what a first visit of a page costs,
// and how long the builds take. Usage: npm run bench:site -- [rounds of builds, 3]
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { copyProject } from '../built/project-copy.ts';
import { findChromium } from '../../tooling/system-programs.mjs';
import { launchBrowser } from '../support/browser.ts';
import { serveFolder } from '../support/static-server.ts';
import { kb, median, report } from './bench-result.ts';
import { installed } from './peers-installed.ts';
import { coldPage, type ColdPage } from './site/cold-page.ts';
import { GENERATORS, layOut } from './site/generators.ts';
import { pageTexts } from './site/page-text.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');
const rounds = Number(process.argv[2] ?? 3);
/** Pages that are visited: the longest step, a case, a detail. */
const VISITED = ['steps/operation/', 'cases/apparel/', 'details/timing/'];

/** What a build takes: by the clock, and of the processors, which other work on the machine disturbs less. */
interface Time {
  readonly clock: number;
  readonly processor: number;
}

/** Runs Node, and returns the seconds it took. Throws with all that was printed where it failed. */
function timed(args: readonly string[], cwd: string, environment: Readonly<Record<string, string>> = {}): Time {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync('sh', ['-c', '"$@"; code=$?; times; exit $code', 'sh', process.execPath, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NODE_ENV: 'production', CI: '1', ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed in ${cwd}\n${stdout}\n${stderr}`);
  // The last line of `times` is of the children: user and system, as `0m7.60s`.
  const processor = [...(stdout.trimEnd().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, m, s]) => sum + 60 * Number(m) + Number(s),
    0,
  );
  return { clock: (performance.now() - started) / 1000, processor };
}

const peers = installed('site-peers');
const cutFonts = () => timed(['src/library/fonts/cut.ts'], root);
const buildOurs = () => timed(['node_modules/astro/bin/astro.mjs', 'build', '--silent'], root);
cutFonts();
buildOurs();
const texts = pageTexts(dist);
console.log(`${texts.length} content pages, ${texts.reduce((sum, { markdown }) => sum + markdown.length, 0)} characters of Markdown`);

const sites = GENERATORS.map((generator) => {
  const folder = join(peers, 'sites', generator.name.replaceAll(' ', '-').toLowerCase());
  layOut(generator, folder, texts);
  const [program = '', ...rest] = generator.build;
  const build = () => timed([join(peers, 'node_modules', program), ...rest], folder, generator.environment);
  return { name: generator.name, output: join(folder, generator.output), build };
});
// Our text pages without the application: what a generator of pages can be set against.
const textPages = copyProject();
for (const [application, title] of [
  ['builder', '生成自己的托管流程模板'],
  ['check', '流程体检：看哪里会扯皮'],
])
  writeFileSync(
    join(textPages, `src/pages/${application}/index.astro`),
    `---\nimport Page from '../../layouts/Page.astro';\n---\n\n<Page title="${title}" description="${title}，在浏览器里做，不上传任何内容。这一页只为比较构建的时间而写。"><h1>${title}</h1></Page>\n`,
  );
const ours = [
  { name: 'our text pages', build: () => timed(['node_modules/astro/bin/astro.mjs', 'build', '--silent'], textPages) },
  { name: 'ours, all', build: buildOurs },
  { name: 'our fonts', build: cutFonts },
];
// The first build of each fills its caches; the rounds after it take turns, so that all meet the same machine.
const builds = [...sites, ...ours];
for (const { build } of builds) build();
const times = new Map<string, Time[]>(builds.map(({ name }) => [name, []]));
for (let round = 0; round < rounds; round += 1) for (const { name, build } of builds) times.get(name)?.push(build());
rmSync(textPages, { recursive: true });
const time = (name: string, of: keyof Time) => median((times.get(name) ?? []).map((each) => each[of]));

const browser = await launchBrowser(findChromium);
const visits = new Map<string, ColdPage[]>();
for (const { name, output } of [...sites, { name: 'ours', output: dist }]) {
  const { url, close } = await serveFolder(output);
  const pages: ColdPage[] = [];
  for (const path of VISITED) pages.push(await coldPage(browser, `${url}/${path}`));
  visits.set(name, pages);
  await close();
}
await browser.close();

console.log(`\nFirst visit on a phone, brotli 11: ${VISITED.join(', ')}`);
for (const [name, pages] of visits)
  for (const [index, { bytes, document, scripts, requests }] of pages.entries())
    console.log(
      `  ${name.padEnd(12)} ${(VISITED[index] ?? '').padEnd(17)} ${kb(bytes).padStart(9)}, document ${kb(document)}, scripts ${kb(scripts)}, ${requests} requests`,
    );

const ratio = (name: string, of: keyof Time) => time(name, of) / time('plain Astro', of);
console.log(`\nBuilds of ${texts.length} pages, warm, median of ${rounds}; "ours, all" has the builder and its exports besides, and follows "our fonts"`);
for (const { name } of builds)
  console.log(
    `  ${name.padEnd(14)} ${time(name, 'clock').toFixed(1)} s, ${ratio(name, 'clock').toFixed(2)} × plain Astro; ` +
      `of the processors ${time(name, 'processor').toFixed(1)} s, ${ratio(name, 'processor').toFixed(2)} ×`,
  );

const sizes = texts.map(({ path }) => brotliCompressSync(readFileSync(join(dist, path, 'index.html'))).length);
const mine = visits.get('ours') ?? [];
const shares = mine.map(({ bytes }, index) => bytes / (visits.get('Starlight')?.[index]?.bytes ?? 1));
const targets: [what: string, value: number, limit: number][] = [
  ['HTML and CSS of the largest content page, bytes', Math.max(...sizes), 14_000],
  ["all bytes of a first visit, part of Starlight's", Math.max(...shares), 0.4],
  ['JavaScript before the reader acts, bytes', Math.max(...mine.map(({ scripts }) => scripts)), 3_000],
  ['requests', Math.max(...mine.map(({ requests }) => requests)), 5],
  ["build of our text pages, times plain Astro's, by the clock", ratio('our text pages', 'clock'), 1.5],
];
report(
  ...targets.map(([what, value, limit]) => ({
    line: `${what}: ${Number.isInteger(value) ? value : value.toFixed(2)}`,
    limits: `≤ ${limit}`,
    good: value <= limit,
  })),
);
