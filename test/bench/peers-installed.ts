import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Bundles an entry file for the browser. */
export interface Peers {
  readonly bundle: (entry: string) => Promise<string>;
  readonly folder: string;
}

/** Installs the package of peers where it is not installed yet; it is no part of the product's install. */
export async function peersInstalled(): Promise<Peers> {
  const folder = fileURLToPath(new URL('./peers', import.meta.url));
  const { dependencies } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { dependencies: Record<string, string> };
  if (!Object.keys(dependencies).every((name) => existsSync(`${folder}/node_modules/${name}`))) {
    console.log('Installing the peers …');
    const { status } = spawnSync('npm', ['ci', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
    if (status !== 0) throw new Error('npm ci failed in test/bench/peers');
  }
  const { bundle } = (await import(pathToFileURL(`${folder}/bundle.mjs`).href)) as { bundle: Peers['bundle'] };
  return { bundle, folder };
}
