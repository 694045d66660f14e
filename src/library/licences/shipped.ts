import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of which code or data is sent to browsers. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the package says. */
  readonly licence: string;
  /** Text of its licence, as its authors wrote it. */
  readonly text: string;
}

/** Packages that end up in scripts together with what they depend on. */
const WITH_THEIR_OWN = ['preact', 'nanostores', 'jspdf', 'docx', 'hucre', 'fflate', 'zod', 'uqr', 'mammoth', 'pdfjs-dist'];
/** Packages of which only their own files do. */
const ALONE = ['astro', '@astrojs/preact', 'pagefind', '@expo-google-fonts/noto-sans-sc'];

/** Packages under MIT that bring no text: whose they are, as their sources say. */
const NOTICES: Readonly<Record<string, string>> = { pagefind: 'Copyright 2022 CloudCannon', isarray: 'Copyright (c) 2013 Julian Gruber' };

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Folder of a package as another one sees it: beside it or in one of the folders above. */
function folderOf(name: string, from: string): string | null {
  for (let at = from; at.includes('node_modules'); at = join(at, '..')) {
    const nested = join(at, 'node_modules', name);
    if (existsSync(join(nested, 'package.json'))) return nested;
    const beside = join(at, name);
    if (at.endsWith('node_modules') && existsSync(join(beside, 'package.json'))) return beside;
  }
  return null;
}

const readManifest = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

function licenceText(folder: string): string {
  const file = readdirSync(folder, { withFileTypes: true }).find((entry) => entry.isFile() && /^(licen[cs]e|copying)/i.test(entry.name));
  return file ? readFileSync(join(folder, file.name), 'utf8').trim() : '';
}

/**
 * The packages that ship, by name.
 * @param modules path of `node_modules`
 * @throws Error where one of them is not installed
 */
export function shippedPackages(modules: string): ShippedPackage[] {
  const found = new Map<string, ShippedPackage>();
  const visit = (name: string, from: string, deep: boolean) => {
    const folder = folderOf(name, from);
    if (!folder) throw new Error(`${name} is not installed`);
    const { version, license, dependencies = {} } = readManifest(folder);
    const key = `${name} ${version}`;
    if (found.has(key)) return;
    found.set(key, { name, version, licence: typeof license === 'string' ? license : (license?.type ?? ''), text: licenceText(folder) });
    // Types are for the compiler only.
    if (deep) for (const each of Object.keys(dependencies).filter((one) => !/^@types\/|-types$/.test(one))) visit(each, folder, true);
  };
  for (const name of WITH_THEIR_OWN) visit(name, modules, true);
  for (const name of ALONE) visit(name, modules, false);
  // MIT reads the same in all of them below the notice.
  const terms = /Permission is hereby granted[\s\S]*/.exec([...found.values()].find(({ name }) => name === 'preact')?.text ?? '')?.[0] ?? '';
  const complete = ({ text, ...about }: ShippedPackage) => ({ ...about, text: text || `${NOTICES[about.name] ?? ''}\n\n${terms}` });
  return [...found.values()].map(complete).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
