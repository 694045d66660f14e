import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findNginx } from '../../tooling/system-programs.mjs';
import { scratchFolder } from '../support/browser.ts';
import { hasBrotli, serveByNginx } from '../support/nginx.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const root = scratchFolder();
let served: Awaited<ReturnType<typeof serveByNginx>>;

/** What nginx answers, not unpacked as `fetch` would. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(`${served.url}${path}`, { method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end();
  });
}

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length));
const script = files.find((file) => /^\/_astro\/.*\.js$/.test(file)) ?? '';
const pack = files.find((file) => /^\/fonts\/[0-9a-f]+\/r0\.bin$/.test(file)) ?? '';

describe.skipIf(findNginx() === '')('the site behind nginx with the shipped configuration', () => {
  beforeAll(async () => {
    const copy = join(root, 'dist');
    mkdirSync(copy);
    for (const name of readdirSync(dist)) if (name !== 'fonts') cpSync(join(dist, name), join(copy, name), { recursive: true });
    symlinkSync(join(dist, 'fonts'), join(copy, 'fonts'));
    const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL('../../tooling/precompress.mjs', import.meta.url)), copy], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    served = await serveByNginx(copy);
  });
  afterAll(async () => {
    await served.close();
    rmSync(root, { recursive: true });
  });

  test('no file is missing', async () => {
    const lost: string[] = [];
    // The packs of single characters are alike: one in fifty of them.
    for (const file of files.filter((name, index) => !name.startsWith('/fonts/') || index % 50 === 0)) {
      const path = encodeURI(file.replace(/index\.html$/, ''));
      if ((await ask(path, {}, 'HEAD')).status !== 200) lost.push(file);
    }
    expect(lost).toEqual([]);
  });

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('a page comes in %s, the same as it was built', async (encoding, unpack) => {
    if (encoding === 'br' && !hasBrotli) return;
    const plain = await ask('/steps/operation/');
    const packed = await ask('/steps/operation/', { 'accept-encoding': encoding });
    expect(packed.headers['content-encoding']).toBe(encoding);
    expect(packed.headers['vary']).toContain('Accept-Encoding');
    expect(unpack(packed.body).equals(plain.body)).toBe(true);
    expect(packed.body.length).toBeLessThan(plain.body.length / 2);
  });

  test.each([
    ['/', 'no-cache', 'text/html; charset=utf-8'],
    ['/builder/', 'no-cache', 'text/html; charset=utf-8'],
    ['/sw.js', 'no-cache', 'javascript; charset=utf-8'],
    ['/manifest.webmanifest', 'no-cache', 'application/manifest+json'],
    ['/pagefind/pagefind.js', 'no-cache', 'javascript'],
    ['/fonts/index.bin', 'no-cache', 'application/octet-stream'],
    [script, 'public, max-age=31536000, immutable', 'javascript; charset=utf-8'],
    [pack, 'public, max-age=31536000, immutable', 'application/octet-stream'],
  ])('%s is kept as it may be, and named for what it is', async (path, cache, type) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe(cache);
    expect(headers['content-type']).toContain(type);
  });

  test('a page that did not change is not sent again', async () => {
    const { headers } = await ask('/guide/');
    const again = await ask('/guide/', { 'if-none-match': String(headers['etag']) });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  test('part of a file can be asked for', async () => {
    const { status, headers, body } = await ask(pack, { range: 'bytes=10-19' });
    expect([status, body.length]).toEqual([206, 10]);
    expect(headers['content-range']).toMatch(/^bytes 10-19\//);
  });

  test('what is not there is answered by the page that searches, and as not found', async () => {
    const { status, headers, body } = await ask('/steps/nothing-here/');
    expect(status).toBe(404);
    expect(body.toString()).toContain('class="search-form"');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('a folder without the slash at its end is sent there, on the host that was asked', async () => {
    const { status, headers } = await ask('/steps/review');
    expect([status, headers['location']]).toEqual([301, '/steps/review/']);
  });

  test('headers that protect stand on every kind of answer', async () => {
    for (const path of ['/', script, '/nothing', '/steps/review']) {
      const { headers } = await ask(path);
      expect(headers, path).toMatchObject({
        'content-security-policy': "frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-opener-policy': 'same-origin',
      });
      expect(headers['server']).toBe('nginx');
    }
  });

  test('nothing hidden is served, and no way leads out of the folder', async () => {
    for (const path of ['/.git/config', '/.env', '/..%2f..%2fetc/passwd', '/_astro/%2e%2e/%2e%2e/%2e%2e/etc/passwd'])
      expect([400, 404], path).toContain((await ask(path)).status);
  });
});
