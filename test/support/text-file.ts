import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';
import { defaultValue } from '../../src/components/site/default-values.ts';
import { readLibrary } from './content.ts';

const content = new URL('../../src/content/', import.meta.url);
const library = readLibrary();

/** A text of `src/content`: its front matter checked by the schema, its body, and the file as it is. */
export interface TextFile<Data> {
  readonly data: Data;
  readonly body: string;
  readonly raw: string;
}

/** Reads one MDX or YAML file by its path within `src/content`. Throws where the schema does not accept it. */
export function readText<Schema extends z.ZodType>(path: string, schema: Schema): TextFile<z.infer<Schema>> {
  const raw = readFileSync(new URL(path, content), 'utf8');
  const [, frontMatter = '', body = ''] = path.endsWith('.mdx') ? raw.split(/^---$/m) : ['', raw];
  const parsed = schema.safeParse(parse(frontMatter));
  if (!parsed.success) throw new Error(`${path}: ${parsed.error.message}`);
  return { data: parsed.data, body, raw };
}

/** Names of the files of a folder within `src/content`, without their endings. */
export const textNames = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, content), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(mdx|yaml)$/.test(name))
    .map((name) => name.replace(/\.(mdx|yaml)$/, ''))
    .sort();

/** What a text quotes and the library does not hold: addresses of defaults and, where given, clauses. */
export function unknownReferences(raw: string, clauseIds: readonly string[] = []): string[] {
  const addresses = [...raw.matchAll(/\{\{(.+?)\}\}/g), ...raw.matchAll(/<Default of="(.+?)" \/>/g)].map(([, address = '']) => address);
  const missing = addresses.filter((address) => {
    try {
      return defaultValue(library, address) === '';
    } catch {
      return true;
    }
  });
  const linked = [...raw.matchAll(/<Go clause="(.+?)"/g)].map(([, id = '']) => id);
  return [...missing, ...[...clauseIds, ...linked].filter((id) => !library.clauses.some((clause) => clause.id === id))];
}

/** Where a text breaks the house style: a space between 汉字 and figures or Latin letters, vague or promising words, the advertiser's name. */
export function slips(raw: string): string[] {
  const prose = raw.replace(/^[a-zA-Z]+: ?|^ *- [a-z]+: ?|^ +[a-z]+: ?/gm, '').replace(/<[^>]+>/g, '');
  return prose.match(/\p{Script=Han} [A-Za-z0-9]|[A-Za-z0-9] \p{Script=Han}|店托易|dty8798|助力|赋能|轻松搞定|全方位|一站式/gu) ?? [];
}
