import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';
import { buildLibrary, type ClauseFile } from './library.ts';
import { ambiguity } from '../model/ambiguity.ts';
import { calendarYear } from '../model/calendar.ts';
import { clauseFrontMatter } from '../model/clause.ts';
import { law } from '../model/law.ts';
import type { Library } from '../model/library.ts';
import { packData } from '../model/pack.ts';
import { source } from '../model/source.ts';
import { stepPage } from '../model/step-page.ts';

// For programs that run outside Astro, where `astro:content` is empty: the cutter of the fonts, tests,
// benches. The same files through the same schemas.
const root = new URL('../content/', import.meta.url);

const names = (folder: string, extension: string): string[] =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .sort();

function readYaml<Schema extends z.ZodType>(folder: string, schema: Schema): Map<string, z.infer<Schema>> {
  return new Map(
    names(folder, '.yaml').map((name) => {
      const parsed = schema.safeParse(parse(readFileSync(new URL(`${folder}/${name}`, root), 'utf8')));
      if (!parsed.success) throw new Error(`${folder}/${name}: ${parsed.error.message}`);
      return [name.slice(0, -'.yaml'.length), parsed.data];
    }),
  );
}

/** Ids of all clause files, valid or not. */
export const clauseFileIds = (): string[] => names('clauses', '.md').map((name) => name.slice(0, -'.md'.length));

/** A text with front matter, which is checked by the schema. Throws with the file's name. */
function readText<Schema extends z.ZodType>(file: string, schema: Schema): { data: z.infer<Schema>; body: string } {
  const parts = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(new URL(file, root), 'utf8'));
  if (!parts) throw new Error(`${file}: no front matter`);
  const data = schema.safeParse(parse(parts[1] ?? ''));
  if (!data.success) throw new Error(`${file}: ${data.error.message}`);
  return { data: data.data, body: parts[2] ?? '' };
}

/** One clause file, front matter checked by the schema. Throws with the file's name. */
export const readClause = (id: string): ClauseFile => ({ id, ...readText(`clauses/${id}.md`, clauseFrontMatter) });

/** Every clause file. Throws at the first that is not valid. */
export const readClauses = (): ClauseFile[] => clauseFileIds().map(readClause);

export const readLaws = () => readYaml('laws', law);
export const readSources = () => readYaml('sources', source);
export const readAmbiguities = () => readYaml('ambiguities', ambiguity);
export const readPacks = () => readYaml('packs', packData);
export const readCalendar = () => readYaml('calendar', calendarYear);

/** Front matter of the step pages by step. */
export const readSteps = () => new Map(names('steps', '.mdx').map((name) => [name.slice(0, -'.mdx'.length), readText(`steps/${name}`, stepPage).data]));

/** The real library, as the pages build it. */
export function readLibrary(): Library {
  return buildLibrary({
    clauses: readClauses(),
    packs: [...readPacks()].map(([id, data]) => ({ ...data, id })),
    laws: Object.fromEntries(readLaws()),
    calendar: [...readCalendar().values()],
    steps: readSteps(),
  });
}
