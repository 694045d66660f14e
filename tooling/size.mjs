// Byte budgets of the built site, brotli 11 as a server would send it.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url).pathname;
const base = process.env.SITE_BASE ?? '/';
const brotli = (bytes) => brotliCompressSync(bytes).length;
const kb = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

const STATIC = /(?:\bimport|\bfrom)\s*["'`](\.[^"'`]+\.js)["'`]/g;
const DYNAMIC = /\bimport\(\s*["'`](\.[^"'`]+\.js)["'`]/g;

/** Paths in `dist` of the scripts that a piece of code imports. */
const importsIn = (code, pattern, folder) => [...code.matchAll(pattern)].map(([, path]) => posix.join(folder, path));

/** Scripts and all that they import, statically where nothing else is asked for. */
function closureOf(files, patterns = [STATIC]) {
  const queue = [...files];
  const seen = new Set();
  while (queue.length > 0) {
    const file = queue.pop();
    if (seen.has(file)) continue;
    seen.add(file);
    const code = readFileSync(join(dist, file), 'utf8');
    for (const pattern of patterns) queue.push(...importsIn(code, pattern, posix.dirname(file)));
  }
  return [...seen];
}
const importedBy = (...files) => closureOf(files);
const bytesOf = (files) => files.reduce((sum, name) => sum + brotli(readFileSync(join(dist, name))), 0);

/** The literal of an object in minified code, from its brace to the one that closes it; no string in it holds a brace. */
function objectAt(code, start) {
  let depth = 0;
  for (let at = start; at < code.length; at += 1) {
    if (code[at] === '{') depth += 1;
    else if (code[at] === '}' && --depth === 0) return code.slice(start, at + 1);
  }
  return code.slice(start);
}

/** What each export format loads when it is used, beyond what the page and the script that offers it have: scripts by the format's id. */
function exportersIn(scripts) {
  const found = new Map();
  for (const file of readdirSync(join(dist, '_astro'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `_astro/${name}`)) {
    const there = new Set([...scripts, ...importedBy(file)]);
    const code = readFileSync(join(dist, file), 'utf8');
    for (const match of code.matchAll(/\{id:["'`]([\w-]+)["'`],order:\d+,label:/g)) {
      const first = importsIn(objectAt(code, match.index), DYNAMIC, posix.dirname(file));
      found.set(
        match[1],
        closureOf(first, [STATIC, DYNAMIC]).filter((name) => !there.has(name)),
      );
    }
  }
  return found;
}

/** Most that a format may load, fonts apart. The library it is written with makes the difference. */
const EXPORT_LIMITS = { 'template-pdf': 140_000, 'checklist-pdf': 140_000, 'template-docx': 140_000, 'checklist-xlsx': 45_000, 'template-png': 30_000 };
const OTHER_EXPORT = 6_000;

/** What reading a file loads when it is used, by the reader; `read-file` tells files apart and is loaded for each. Workers come on top. */
function readersIn() {
  const first = readdirSync(join(dist, '_astro')).find((name) => /^read-file\..*\.js$/.test(name));
  if (first === undefined) return new Map();
  const common = importedBy(`_astro/${first}`);
  const readers = importsIn(readFileSync(join(dist, '_astro', first), 'utf8'), DYNAMIC, '_astro');
  const found = new Map([['read-file', common]]);
  for (const reader of readers)
    found.set(
      posix.basename(reader).split('.')[0],
      closureOf([reader], [STATIC, DYNAMIC]).filter((name) => !common.includes(name)),
    );
  const worker = readdirSync(join(dist, '_astro')).filter((name) => /^worker-.*\.js$/.test(name));
  return found.set(
    'pdf worker',
    worker.map((name) => `_astro/${name}`),
  );
}

/** Most that reading a file may load: Word files come with mammoth, PDFs with pdf.js, whose other half works beside the page. */
const READER_LIMITS = { 'read-file': 5_000, text: 1_500, docx: 95_000, pdf: 140_000, 'pdf worker': 330_000 };

/** Scripts that a page loads by itself: those named in its HTML and their static imports. */
function scriptsOf(html) {
  return importedBy(...[...html.matchAll(/["']([^"']*\/_astro\/[^"']+\.js)["']/g)].map(([, url]) => url.slice(base.length)));
}

const rows = [];
const row = (what, bytes, limit) => rows.push({ what, bytes, limit, good: bytes <= limit });

for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
  const html = readFileSync(join(dist, file));
  const scripts = scriptsOf(html.toString('utf8'));
  const js = bytesOf(scripts);
  if (file === 'builder/index.html') {
    row('builder: JavaScript before any export', js, 60_000);
    console.log(`     builder: HTML with the library ${kb(brotli(html))}`);
    const schema = readdirSync(join(dist, '_astro')).filter((name) => /^parse-draft\..*\.js$/.test(name));
    const later = schema.flatMap((name) => [...importedBy(`_astro/${name}`)]).filter((name) => !scripts.includes(name));
    console.log(`     builder: with a stored draft to check, ${kb(bytesOf(later))} more`);
    const exporters = exportersIn(scripts);
    if (exporters.size === 0) row('builder: export formats found, one at least', 1, 0);
    for (const [id, files] of exporters) row(`builder: export ${id} when used`, bytesOf(files), EXPORT_LIMITS[id] ?? OTHER_EXPORT);
  } else if (file === 'check/index.html') {
    row('checker: JavaScript before any text or file', js, 50_000);
    row('checker: HTML and CSS', brotli(html), 14_000);
    const worker = readdirSync(join(dist, '_astro')).filter((name) => /^check\.worker[.-].*\.js$/.test(name));
    row('checker: the checks, fetched when it is first used', worker.length === 1 ? bytesOf(worker.map((name) => `_astro/${name}`)) : Infinity, 70_000);
  } else {
    row(`${file}: HTML and CSS`, brotli(html), 14_000);
    row(`${file}: JavaScript before the reader acts`, js, 3_000);
  }
}

for (const [id, files] of readersIn()) row(`reading a file: ${id} when used`, bytesOf(files), READER_LIMITS[id] ?? 0);

for (const { what, bytes, limit, good } of rows) console.log(`${good ? 'ok  ' : 'OVER'} ${what}: ${kb(bytes)} (limit ${kb(limit)})`);
process.exitCode = rows.every(({ good }) => good) ? 0 : 1;
