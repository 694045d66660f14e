// Installs the locked dependencies when they are not there yet. Plain JavaScript for any Node that can
// run npm: the pinned Node of the project is itself one of the dependencies.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const stamp = new URL('node_modules/.installed', root);
const wanted = createHash('sha256')
  .update(readFileSync(new URL('package-lock.json', root)))
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Installing dependencies …');
  // Not `npm ci`: it refuses a lockfile that lacks binaries of other platforms, and a lockfile made behind a
  // mirror lacks them. `--no-save` keeps to the locked versions and writes nothing back.
  // `--loglevel=error`: the system's Node is older than the packages ask for, the pinned one is not.
  const { status } = spawnSync('npm', ['install', '--no-save', '--loglevel=error'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('npm install failed: see above. The registry must be reachable for the first install.');
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, wanted);
}
