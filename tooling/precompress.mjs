// Writes `.br` and `.gz` beside the texts of dist/, or of the folder named, for hosts that send what lies there.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const dist = process.argv[2] ?? new URL('../dist/', import.meta.url).pathname;
// Pictures, fonts and the parts of the search index are compressed in themselves.
const TEXT = new Set(['.html', '.js', '.mjs', '.css', '.json', '.svg', '.txt', '.xml', '.webmanifest']);
/** Shorter ones fit into one packet either way, in bytes. */
const SHORT = 1000;

let before = 0;
let after = 0;
for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => TEXT.has(extname(file)))) {
  const file = join(dist, name);
  if (statSync(file).size < SHORT) continue;
  const bytes = readFileSync(file);
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
  writeFileSync(`${file}.br`, brotli);
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  before += bytes.length;
  after += brotli.length;
}
console.log(`text ${(before / 1e6).toFixed(1)} MB, brotli ${(after / 1e6).toFixed(1)} MB`);
