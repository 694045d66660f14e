import { isOnByDefault } from '../domain/assemble.ts';
import { defaultRaw } from '../domain/values.ts';
import type { Clause } from '../model/clause.ts';
import type { Library } from '../model/library.ts';
import { crc24 } from './crc24.ts';
import type { Dictionary } from './dictionary.ts';
import type { Parts } from './parts.ts';
import { utf8Codec } from './utf8-codec.ts';

const sumOf = (texts: readonly string[]) => crc24(Uint8Array.from(utf8Codec.toBytes(texts.join('\n'))));

const wordings = new WeakMap<Clause, string>();

/** Stands for what a clause says. */
function wordingOf(clause: Clause): string {
  const known = wordings.get(clause) ?? String(sumOf([clause.id, clause.title, clause.text, clause.remedy.text]));
  wordings.set(clause, known);
  return known;
}

/**
 * Tells whether the clauses of a draft still read as they did: 24 bits over the ids, titles,
 * sentences and remedies of those that take part, and over such defaults as the dictionary does
 * not know.
 */
export function fingerprintOf(parts: Parts, library: Library, dictionary: Dictionary): number {
  const packs = library.packs.filter(({ id }) => parts.packs.includes(id));
  const taking = library.clauses.filter((clause) => parts.switches.get(clause.id) ?? isOnByDefault(clause, parts.depth, packs));
  return sumOf(
    taking.flatMap((clause) => {
      const unknown = clause.variables.filter(({ key }) => !dictionary.defaults.has(`${clause.id}.${key}`));
      return [wordingOf(clause), ...unknown.map(defaultRaw)];
    }),
  );
}
