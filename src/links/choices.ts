import { DEPTHS } from '../model/depth.ts';
import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { Dictionary } from './dictionary.ts';
import { isClauseId, isPlainId } from './ids.ts';
import { Malformed } from './malformed.ts';
import { inOrder, NameReader, NameWriter, type Known } from './names.ts';
import { tooMany, type Parts } from './parts.ts';
import { readToken, writeToken } from './token.ts';

const clausesOf = ({ clauseIds, clauseIndex }: Dictionary): Known => ({ list: clauseIds, index: clauseIndex });

/** Depth, first and last day, packs in the order of choosing, and what was switched by hand. */
export function writeChoices(writer: ByteWriter, parts: Parts, dictionary: Dictionary): void {
  const packs = parts.packs.filter(isPlainId);
  for (const token of [parts.depth, parts.start, parts.end]) writeToken(writer, token, dictionary);
  writer.number(packs.length);
  for (const pack of packs) writeToken(writer, pack, dictionary);
  const known = clausesOf(dictionary);
  const names = new NameWriter(writer, known);
  const switches = [...parts.switches].filter(([id]) => isClauseId(id));
  for (const [name, mark] of inOrder(switches, ([id]) => id, known)) names.write({ name, mark });
}

/** See `SectionForm.read`. */
export function readChoices(reader: ByteReader, into: Parts, dictionary: Dictionary): void {
  const wanted = readToken(reader, dictionary);
  const depth = DEPTHS.find((each) => each === wanted);
  if (!depth) throw new Malformed('no such depth');
  into.depth = depth;
  into.start = readToken(reader, dictionary);
  into.end = readToken(reader, dictionary);
  for (let left = reader.number(); left > 0; left -= 1) {
    const pack = readToken(reader, dictionary);
    if (!isPlainId(pack)) throw new Malformed('no id of a pack');
    into.packs.push(pack);
    if (tooMany(into)) throw new Malformed('too many packs');
  }
  const names = new NameReader(reader, clausesOf(dictionary), isClauseId);
  while (!reader.done) {
    const { name, mark } = names.read();
    into.switches.set(name, mark);
    if (tooMany(into)) throw new Malformed('too many switches');
  }
}
