// Byte budgets of the built site, brotli 11 as a server would send it.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url).pathname;
const base = process.env.SITE_BASE ?? '/';
const brotli = (bytes) => brotliCompressSync(bytes).length;
const kb = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

/** Scripts and all that they import statically. */
function importedBy(...files) {
  const queue = files;
  const seen = new Set();
  while (queue.length > 0) {
    const file = queue.pop();
    if (seen.has(file)) continue;
    seen.add(file);
    const code = readFileSync(join(dist, file), 'utf8');
    for (const [, path] of code.matchAll(/(?:\bimport|\bfrom)\s*["'](\.[^"']+\.js)["']/g)) queue.push(posix.join(posix.dirname(file), path));
  }
  return [...seen];
}

/** Scripts that a page loads by itself: those named in its HTML and their static imports. */
function scriptsOf(html) {
  return importedBy(...[...html.matchAll(/["']([^"']*\/_astro\/[^"']+\.js)["']/g)].map(([, url]) => url.slice(base.length)));
}

const rows = [];
const row = (what, bytes, limit) => rows.push({ what, bytes, limit, good: bytes <= limit });

for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
  const html = readFileSync(join(dist, file));
  const scripts = scriptsOf(html.toString('utf8'));
  const js = scripts.reduce((sum, name) => sum + brotli(readFileSync(join(dist, name))), 0);
  if (file === 'builder/index.html') {
    row('builder: JavaScript before any export', js, 60_000);
    console.log(`     builder: HTML with the library ${kb(brotli(html))}`);
    const schema = readdirSync(join(dist, '_astro')).filter((name) => /^parse-draft\..*\.js$/.test(name));
    const later = schema.flatMap((name) => [...importedBy(`_astro/${name}`)]).filter((name) => !scripts.includes(name));
    console.log(`     builder: with a stored draft to check, ${kb(later.reduce((sum, name) => sum + brotli(readFileSync(join(dist, name))), 0))} more`);
  } else {
    row(`${file}: HTML and CSS`, brotli(html), 14_000);
    row(`${file}: JavaScript`, js, 0);
  }
}

for (const { what, bytes, limit, good } of rows) console.log(`${good ? 'ok  ' : 'OVER'} ${what}: ${kb(bytes)} (limit ${kb(limit)})`);
process.exitCode = rows.every(({ good }) => good) ? 0 : 1;
