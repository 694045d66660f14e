import { readdirSync } from 'node:fs';
import type { Check } from '../src/checks/check.ts';

const folder = new URL('../src/checks/rules/', import.meta.url);

/** Every check, for programs that run in Node without Vite: the command line, benches. */
export async function readChecks(): Promise<readonly Check[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const files = await Promise.all(names.map((name) => import(new URL(name, folder).href) as Promise<{ readonly default: Check }>));
  return files.map((file) => file.default).sort((a, b) => a.id.localeCompare(b.id, 'en'));
}
