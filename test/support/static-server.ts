import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.bin': 'application/octet-stream',
  '.pdf': 'application/pdf',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
};

const compressed = new Map<string, Buffer>();

/**
 * What a well-set host does with our files: brotli for text, folders answered by their index.html, 404.html for the rest.
 * @param base path below which the folder stands, from slash to slash; `url` ends with it, but for the last slash
 */
export async function serveFolder(folder: string, base = '/'): Promise<{ url: string; close: () => Promise<void> }> {
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    let file = join(folder, path.startsWith(base) ? normalize(path.slice(base.length - 1)) : '404.html');
    if (!file.startsWith(folder)) file = folder;
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    const found = existsSync(file);
    if (!found) file = join(folder, '404.html');
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const text = /^(text|application\/(json|xml)|image\/svg)/.test(type);
    response.statusCode = found ? 200 : 404;
    response.setHeader('content-type', type);
    response.setHeader('cache-control', file.endsWith('.html') ? 'no-cache' : 'public, max-age=31536000, immutable');
    if (!existsSync(file)) return void response.end();
    if (!text || !String(request.headers['accept-encoding']).includes('br')) return void createReadStream(file).pipe(response);
    // By its time as well: a test may put another release in its place.
    const key = `${file} ${statSync(file).mtimeMs}`;
    const body = compressed.get(key) ?? brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    compressed.set(key, body);
    response.setHeader('content-encoding', 'br');
    response.end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base.slice(0, -1)}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
