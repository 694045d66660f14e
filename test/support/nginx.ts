import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROTLI_MODULE, findNginx } from '../../tooling/system-programs.mjs';

const shipped = (name: string) => readFileSync(fileURLToPath(new URL(`../../deploy/${name}`, import.meta.url)), 'utf8');

/** Whether nginx can send what is compressed with brotli. */
export const hasBrotli = existsSync(BROTLI_MODULE);

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** The shipped configuration with nothing changed but what it says is to be changed, and its port. */
function configuration(folder: string, base: string, port: number, include: string): string {
  const edited = shipped('nginx.conf')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace(/root \S+;(\s+# BASE)/, `root ${folder};$1`)
    .replace('error_page 404 /404.html;', `error_page 404 ${base}404.html;`)
    .replace('/etc/nginx/tuoguan-liucheng/*.conf', `${include}/*.conf`);
  if (!edited.includes(`root ${folder};`) || !edited.includes(`listen 127.0.0.1:${port};`)) throw new Error('deploy/nginx.conf was not understood');
  return edited;
}

/**
 * Runs nginx with the shipped configuration.
 * @param folder its root: the built site, or the folder that holds it under the name of the base path
 * @param base path of the site, with a slash at both ends
 */
export async function serveByNginx(folder: string, base = '/'): Promise<{ url: string; close: () => Promise<void> }> {
  const scratch = mkdtempSync(join(tmpdir(), 'liucheng-nginx-'));
  const include = join(scratch, 'include');
  mkdirSync(include);
  if (hasBrotli) writeFileSync(join(include, 'brotli.conf'), shipped('nginx-brotli.conf'));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${scratch}/${name};`).join('\n');
  const file = join(scratch, 'nginx.conf');
  writeFileSync(
    file,
    `${hasBrotli ? `load_module ${BROTLI_MODULE};` : ''}
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 2;
pid ${scratch}/pid;
error_log ${scratch}/error.log;
events { worker_connections 512; }
http {
default_type application/octet-stream;
access_log off;
sendfile on;
${temporary}
${configuration(folder, base, port, include)}
}
`,
  );
  const server = spawn(findNginx(), ['-e', join(scratch, 'error.log'), '-c', file], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    const up = await fetch(`${url}${base}`).then(
      () => true,
      () => false,
    );
    if (up) break;
    if (tries === 50 || server.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url,
    close: async () => {
      server.kill('SIGTERM');
      await ended;
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}
