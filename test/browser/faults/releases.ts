import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));

/** A folder that is the built site, but for what a test puts in the place of some files; `remove` when done. */
export interface SiteFolder {
  readonly folder: string;
  remove(): void;
}

/** The built site with the entries named here left out, to be put there by the caller. */
function without(...left: readonly string[]): SiteFolder {
  const folder = mkdtempSync(join(tmpdir(), 'liucheng-release-'));
  for (const name of readdirSync(DIST)) if (!left.includes(name)) symlinkSync(join(DIST, name), join(folder, name));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

const worker = () => readFileSync(join(DIST, 'sw.js'), 'utf8');

/** The built site with a line in front of its service worker. */
export function withWorker(line: string): SiteFolder {
  const site = without('sw.js');
  writeFileSync(join(site.folder, 'sw.js'), `${line}\n${worker()}`);
  return site;
}

/** The built site as if its scripts had other names, with a service worker that was released: what is out there when an update comes. */
export function oldRelease(releasedWorker: string): SiteFolder {
  const pages = ['builder', 'check'];
  const site = without('sw.js', '_astro', ...pages);
  const { folder } = site;
  const scripts = readdirSync(join(DIST, '_astro')).filter((name) => name.endsWith('.js'));
  // As long as before, so that nothing else changes.
  const renamed = new Map(scripts.map((name) => [name, name.replace(/.{8}(?=\.js$)/, (hash) => [...hash].toReversed().join(''))]));
  const names = new RegExp(scripts.map((name) => name.replaceAll('.', String.raw`\.`)).join('|'), 'g');
  const older = (text: string) => text.replace(names, (name) => renamed.get(name) ?? name);
  mkdirSync(join(folder, '_astro'));
  for (const name of readdirSync(join(DIST, '_astro'))) {
    const to = renamed.get(name);
    if (to === undefined) symlinkSync(join(DIST, '_astro', name), join(folder, '_astro', name));
    else writeFileSync(join(folder, '_astro', to), older(readFileSync(join(DIST, '_astro', name), 'utf8')));
  }
  for (const page of pages) {
    cpSync(join(DIST, page), join(folder, page), { recursive: true });
    const file = join(folder, page, 'index.html');
    writeFileSync(file, older(readFileSync(file, 'utf8')));
  }
  const release = /^const RELEASE = .*;$/m.exec(worker())?.[0] ?? '';
  writeFileSync(join(folder, 'sw.js'), `${older(release).replace(/"version":"[0-9a-f]+"/, '"version":"0123456789ab"')}\n${releasedWorker}`);
  return site;
}

/** Paths that the service worker of a folder keeps for the builder. */
export function keptForBuilder(folder: string): string[] {
  const release = /RELEASE = (\{.*\});/.exec(readFileSync(join(folder, 'sw.js'), 'utf8'))?.[1] ?? '{}';
  return (JSON.parse(release) as { kept: { builder: string[] } }).kept.builder;
}
