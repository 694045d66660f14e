// Runs every check of the project, quiet when green, and ends with `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePrograms } from './system-programs.mjs';

const root = new URL('../', import.meta.url);
const scratch = mkdtempSync(join(tmpdir(), 'checks-'));

/** `tests: true`: a Vitest run, whose own tests are counted; others count as one check each. */
const STAGES = {
  lint: { command: 'npm run --silent lint' },
  format: { command: 'npm run --silent format:check' },
  types: { command: 'npm run --silent types' },
  unused: { command: 'npm run --silent unused' },
  unit: { command: 'npx vitest run', tests: true },
  build: { command: 'npm run --silent build' },
  size: { command: 'npm run --silent size' },
  browser: { command: 'npx vitest run --config vitest.browser.config.ts', tests: true },
};
/** What follows from what, so that both cores of the machine of CI are busy. The unit tests need the fonts that the build cuts, and no build beside them. */
const WAVES = [
  [
    ['build', 'size'],
    ['lint', 'format', 'unused'],
  ],
  [['unit'], ['types']],
  [['browser']],
];

let passed = 0;
let failed = 0;

/** Runs a command; gives whether it went well and all that it printed. */
function run(command) {
  return new Promise((resolve) => {
    const child = spawn(command, { cwd: root, shell: true, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' } });
    let printed = '';
    const collect = (chunk) => (printed += chunk);
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('close', (code) => resolve({ good: code === 0, printed }));
  });
}

/** What a Vitest run counted. A run that failed outside its tests (a file that does not load) failed all the same. */
function counted(report, good) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    const bad = Math.max(numFailedTests, good && numPassedTests > 0 ? 0 : 1);
    return [numPassedTests, bad];
  } catch {
    return [0, 1];
  }
}

async function stage(name) {
  const { command, tests } = STAGES[name];
  const started = Date.now();
  const report = join(scratch, `${name}.json`);
  const { good, printed } = await run(tests ? `${command} --reporter=json --reporter=dot --outputFile.json=${report}` : command);
  const [right, wrong] = tests ? counted(report, good) : good ? [1, 0] : [0, 1];
  passed += right;
  failed += wrong;
  console.log(`${wrong === 0 ? 'ok  ' : 'FAIL'} ${name} (${right + wrong} checks, ${((Date.now() - started) / 1000).toFixed(0)} s)`);
  if (wrong > 0) console.log(printed);
}

const missing = ensurePrograms();
if (missing) {
  console.error(missing);
  failed += 1;
} else {
  for (const lanes of WAVES)
    await Promise.all(
      lanes.map(async (names) => {
        for (const name of names) await stage(name);
      }),
    );
}

rmSync(scratch, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
