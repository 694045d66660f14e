import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** What tests need beside what a build needs. */
const WITH_TESTS = ['test', 'tooling', 'vitest.config.ts', 'vitest.browser.config.ts'];

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

/** What a command answered: its exit code and all that it printed, without colours. */
export interface Answer {
  readonly code: number | null;
  readonly printed: string;
}

/** Runs a program of the project's packages in a copy, e.g. `astro/bin/astro.mjs`. */
export function runInCopy(copy: string, program: string, ...args: readonly string[]): Promise<Answer> {
  const child = spawn(process.execPath, [join(copy, 'node_modules', program), ...args], {
    cwd: copy,
    // What Vitest sets for the tests of this run is none of the copy's business.
    env: { ...process.env, NODE_ENV: 'production', SITE_BASE: '/', VITEST: undefined, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', NO_COLOR: '1' },
  });
  let printed = '';
  const collect = (chunk: Buffer) => (printed += chunk.toString());
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return new Promise((resolve) => {
    // oxlint-disable-next-line no-control-regex
    child.on('close', (code) => resolve({ code, printed: printed.replace(/\u001b\[[\d;]*m/g, '') }));
  });
}

/** Builds a copy as `npm run build` does, but for the fonts. */
export const buildCopy = (copy: string): Promise<Answer> => runInCopy(copy, 'astro/bin/astro.mjs', 'build', '--silent');

/** Runs tests of a copy; `args` as on Vitest's command line. */
export async function testCopy(copy: string, ...args: readonly string[]): Promise<Answer> {
  for (const name of WITH_TESTS) if (!existsSync(join(copy, name))) cpSync(join(project, name), join(copy, name), { recursive: true });
  return runInCopy(copy, 'vitest/vitest.mjs', 'run', '--reporter=dot', ...args);
}
