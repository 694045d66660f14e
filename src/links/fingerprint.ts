import { isOnByDefault } from '../domain/assemble.ts';
import { defaultRaw } from '../domain/values.ts';
import type { Library } from '../model/library.ts';
import { crc24 } from './crc24.ts';
import type { Dictionary } from './dictionary.ts';
import type { Parts } from './parts.ts';
import { utf8Codec } from './utf8-codec.ts';

/**
 * Tells whether the clauses of a draft still read as they did: 24 bits over their ids, titles,
 * sentences and remedies, and over such defaults as the dictionary does not know.
 */
export function fingerprintOf(parts: Parts, library: Library, dictionary: Dictionary): number {
  const packs = library.packs.filter(({ id }) => parts.packs.includes(id));
  const said = library.clauses
    .filter((clause) => parts.switches.get(clause.id) ?? isOnByDefault(clause, parts.depth, packs))
    .flatMap(({ id, title, text, remedy, variables }) => [
      id,
      title,
      text,
      remedy.text,
      ...variables.filter(({ key }) => !dictionary.defaults.has(`${id}.${key}`)).map(defaultRaw),
    ]);
  return crc24(Uint8Array.from(utf8Codec.toBytes(said.join('\n'))));
}
