// What our files cost nginx: requests per second as a ratio to one file of 1 KB, both under wrk on this machine in one run.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNginx } from '../../tooling/system-programs.mjs';
import { hasBrotli, serveByNginx } from '../support/nginx.ts';
import { median } from './bench-result.ts';

const SECONDS = 5;
const ROUNDS = 3;
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

if (findNginx() === '' || spawnSync('wrk', ['-v']).error) throw new Error('This bench needs nginx and wrk (Debian packages nginx-light, wrk).');

const root = mkdtempSync(join(tmpdir(), 'liucheng-load-'));
const copy = join(root, 'dist');
mkdirSync(copy);
for (const name of readdirSync(dist)) if (name !== 'fonts') cpSync(join(dist, name), join(copy, name), { recursive: true });
writeFileSync(join(copy, 'one-kilobyte.txt'), 'x'.repeat(1000));
execFileSync(process.execPath, [fileURLToPath(new URL('../../tooling/precompress.mjs', import.meta.url)), copy], { stdio: 'ignore' });
const served = await serveByNginx(copy);

/** Requests per second of one path, by as many connections as a busy evening brings. */
function rate(path: string): number {
  const printed = execFileSync('wrk', ['-t1', '-c32', `-d${SECONDS}s`, '-H', 'Accept-Encoding: br, gzip', served.url + path], { encoding: 'utf8' });
  if (/Non-2xx/.test(printed)) throw new Error(`${path}: ${printed}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(printed)?.[1]);
}

const paths = ['/one-kilobyte.txt', '/', '/steps/operation/', '/builder/', '/guide/'];
const seen = new Map<string, number[]>(paths.map((path) => [path, []]));
for (let round = 0; round < ROUNDS; round += 1) for (const path of paths) seen.get(path)?.push(rate(path));
const base = median(seen.get('/one-kilobyte.txt') ?? []);
console.log(`nginx, ${hasBrotli ? 'brotli' : 'gzip'} as it lies there, wrk with 32 connections, ${ROUNDS} × ${SECONDS} s each, middle of the rounds`);
for (const path of paths) {
  const value = median(seen.get(path) ?? []);
  console.log(`${path.padEnd(20)} ${value.toFixed(0).padStart(7)} requests/s   ${(value / base).toFixed(2)} × one file of 1 KB`);
}
await served.close();
rmSync(root, { recursive: true });
