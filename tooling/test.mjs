// Runs every check of the project, quiet when green, and ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePrograms } from './system-programs.mjs';

const root = new URL('../', import.meta.url);
const scratch = mkdtempSync(join(tmpdir(), 'checks-'));

/** `tests: true`: a Vitest run, whose own tests are counted; others count as one check each. */
const stages = [
  { name: 'fonts', command: 'npm run --silent fonts' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'format', command: 'npm run --silent format:check' },
  { name: 'types', command: 'npm run --silent types' },
  { name: 'unused', command: 'npm run --silent unused' },
  { name: 'unit', command: 'npx vitest run', tests: true },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'size', command: 'npm run --silent size' },
  { name: 'browser', command: 'npx vitest run --config vitest.browser.config.ts', tests: true },
];

let passed = 0;
let failed = 0;

const missing = ensurePrograms();
if (missing) {
  console.error(missing);
  failed += 1;
}

for (const { name, command, tests } of missing ? [] : stages) {
  const started = Date.now();
  const report = join(scratch, `${name}.json`);
  const line = tests ? `${command} --reporter=json --reporter=dot --outputFile.json=${report}` : command;
  const { status, stdout, stderr } = spawnSync(line, {
    cwd: root,
    shell: true,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
  });
  let good = status === 0 ? 1 : 0;
  let bad = 1 - good;
  if (tests) {
    try {
      const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
      good = numPassedTests;
      // A run that failed outside its tests (a file that does not load) failed all the same.
      bad = Math.max(numFailedTests, status === 0 ? 0 : 1);
      if (good + bad === 0) bad = 1;
    } catch {
      good = 0;
      bad = 1;
    }
  }
  passed += good;
  failed += bad;
  console.log(`${bad === 0 ? 'ok  ' : 'FAIL'} ${name} (${good + bad} checks, ${((Date.now() - started) / 1000).toFixed(0)} s)`);
  if (bad > 0) console.log(`${stdout}\n${stderr}`);
}

rmSync(scratch, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
