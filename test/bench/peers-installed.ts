import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Bundles an entry file for the browser. */
export interface Peers {
  readonly bundle: (entry: string) => Promise<string>;
  readonly folder: string;
}

/** Installs a package of peers where it is not installed yet; it is no part of the product's install. */
export function installed(folder: string, marker: string): void {
  if (existsSync(`${folder}/node_modules/${marker}`)) return;
  console.log('Installing the peers …');
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm ci failed in ${folder}`);
}

/** The PDF libraries that others are measured against, and the bundler for the browser. */
export async function peersInstalled(): Promise<Peers> {
  const folder = fileURLToPath(new URL('./peers', import.meta.url));
  installed(folder, 'esbuild');
  const { bundle } = (await import(pathToFileURL(`${folder}/bundle.mjs`).href)) as { bundle: Peers['bundle'] };
  return { bundle, folder };
}
