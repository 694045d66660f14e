import { readdirSync } from 'node:fs';
import type { Door } from './door.ts';

const folder = new URL('./doors/', import.meta.url);

/** Every door: a file of the folder each. */
export const DOORS: readonly Door[] = await Promise.all(
  readdirSync(folder)
    .sort()
    .map(async (name) => ((await import(new URL(name, folder).href)) as { readonly door: Door }).door),
);
