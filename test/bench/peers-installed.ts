import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Bundles an entry file for the browser. */
export interface Peers {
  readonly bundle: (entry: string) => Promise<string>;
  readonly folder: string;
}

/**
 * Installs a package of peers where one of them is not there yet; none of them is part of the product's install.
 * @param name folder within `test/bench`
 * @returns the folder's path. Throws where npm fails
 */
export function installed(name: string): string {
  const folder = fileURLToPath(new URL(name, import.meta.url));
  const { dependencies } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { dependencies: Record<string, string> };
  if (!Object.keys(dependencies).every((each) => existsSync(`${folder}/node_modules/${each}`))) {
    console.log(`Installing ${name} …`);
    const { status } = spawnSync('npm', ['ci', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
    if (status !== 0) throw new Error(`npm ci failed in test/bench/${name}`);
  }
  return folder;
}

/** The PDF libraries of `bench:pdf`, installed, with what bundles them. */
export async function peersInstalled(): Promise<Peers> {
  const folder = installed('peers');
  const { bundle } = (await import(pathToFileURL(`${folder}/bundle.mjs`).href)) as { bundle: Peers['bundle'] };
  return { bundle, folder };
}
