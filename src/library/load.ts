import { getCollection } from 'astro:content';
import type { Library } from '../model/library.ts';
import { buildLibrary } from './library.ts';

let built: Promise<Library> | undefined;

/** The library from Astro's content collections; for pages, at build time, where it is put together once for all pages. */
export function loadLibrary(): Promise<Library> {
  // While texts are written, each page sees them as they are now.
  if (!import.meta.env.PROD) return readCollections();
  built ??= readCollections();
  return built;
}

async function readCollections(): Promise<Library> {
  const [clauses, packs, laws, calendar, steps] = await Promise.all([
    getCollection('clauses'),
    getCollection('packs'),
    getCollection('laws'),
    getCollection('calendar'),
    getCollection('steps'),
  ]);
  return buildLibrary({
    clauses: clauses.map(({ id, data, body }) => ({ id, data, body: body ?? '' })),
    packs: packs.map(({ id, data }) => ({ ...data, id })),
    laws: Object.fromEntries(laws.map(({ id, data }) => [id, data])),
    calendar: calendar.map(({ data }) => data),
    steps: new Map(steps.map(({ id, data }) => [id, data])),
  });
}
