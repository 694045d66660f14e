import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** A copy of what a build of the pages needs, without the fonts, to be changed by a test. */
export function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'liucheng-'));
  for (const name of ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(join(project, name), join(copy, name), { recursive: true });
  cpSync(join(project, 'public'), join(copy, 'public'), { recursive: true, filter: (path) => !path.startsWith(join(project, 'public/fonts')) });
  // Package by package: caches that a build keeps in node_modules stay with the copy.
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(project, 'node_modules')).filter((each) => !/^\.(vite|astro|cache)/.test(each)))
    symlinkSync(join(project, 'node_modules', name), join(copy, 'node_modules', name));
  return copy;
}

/** What `astro build` answered: its exit code and all that it printed, without colours. */
export interface Build {
  readonly code: number | null;
  readonly printed: string;
}

/** Builds a copy as `npm run build` does, but for the fonts. */
export function buildCopy(copy: string): Promise<Build> {
  const astro = spawn(process.execPath, [join(copy, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], {
    cwd: copy,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', NO_COLOR: '1' },
  });
  let printed = '';
  const collect = (chunk: Buffer) => (printed += chunk.toString());
  astro.stdout.on('data', collect);
  astro.stderr.on('data', collect);
  return new Promise((resolve) => {
    // oxlint-disable-next-line no-control-regex
    astro.on('close', (code) => resolve({ code, printed: printed.replace(/\u001b\[[\d;]*m/g, '') }));
  });
}
