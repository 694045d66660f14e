import { readdirSync } from 'node:fs';
import { getCollection } from 'astro:content';
import { CATEGORIES } from '../checks/finding.ts';
import { DETAILS } from '../model/detail.ts';
import { STEPS } from '../model/step.ts';
import { furtherTexts, listsOfTexts } from './further-texts.ts';
import { SHARE_GROUPS } from './share/groups.ts';
import { textGroups } from './share/text-groups.ts';

/** What a `[parameter]` in the name of a page's file stands for. */
const PARAMETERS: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  step: async () => STEPS,
  detail: async () => DETAILS,
  text: async () => (await furtherTexts()).map(({ id }) => id),
  category: async () => CATEGORIES,
  case: async () => (await getCollection('cases')).map(({ id }) => id),
  group: async () => [...SHARE_GROUPS, ...textGroups((await furtherTexts()).map(({ id }) => id))].flatMap(({ id }) => id || []),
  list: async () => (await listsOfTexts()).map((_texts, index) => String(index + 1)),
};

/** Paths of a page's file within the site: one, or one for each value of its parameter. */
async function pathsOf(file: string): Promise<string[]> {
  const path = `/${file.replace(/\.astro$/, '/').replace(/(^|\/)index\/$/, '$1')}`;
  const parameter = /\[([a-z]+)\]/.exec(path)?.[1];
  if (!parameter) return [path];
  const values = PARAMETERS[parameter];
  if (!values) throw new Error(`src/layouts/page-paths.ts does not know what [${parameter}] of ${file} stands for`);
  return (await values()).map((value) => path.replace(`[${parameter}]`, value));
}

// They are ways to a page, and ask search engines not to list them.
const UNLISTED = new Set(['404.astro', 'search/index.astro']);

/** Paths of every page of the site that is to be listed, without the base, sorted. */
export async function pagePaths(): Promise<string[]> {
  const files = readdirSync('src/pages', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.astro') && !UNLISTED.has(name));
  return (await Promise.all(files.map(pathsOf))).flat().sort();
}
