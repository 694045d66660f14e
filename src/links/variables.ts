import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { Dictionary } from './dictionary.ts';
import { isVariableName } from './ids.ts';
import { Malformed } from './malformed.ts';
import { inOrder, NameReader, NameWriter, type Known } from './names.ts';
import { tooMany, type Parts } from './parts.ts';
import { readToken, writeToken } from './token.ts';

const variablesOf = ({ variables, variableIndex }: Dictionary): Known => ({ list: variables, index: variableIndex });

/** Values as typed, and among them, marked, defaults that the dictionary has otherwise. */
export function writeVariables(writer: ByteWriter, parts: Parts, dictionary: Dictionary): void {
  const known = variablesOf(dictionary);
  const names = new NameWriter(writer, known);
  const entries = [
    ...[...parts.values].map(([name, raw]) => ({ name, raw, mark: false })),
    ...[...parts.defaults].map(([name, raw]) => ({ name, raw, mark: true })),
  ].filter(({ name }) => isVariableName(name));
  for (const { name, raw, mark } of inOrder(entries, (entry) => entry.name, known)) {
    names.write({ name, mark });
    writeToken(writer, raw, dictionary);
  }
}

/** See `SectionForm.read`. */
export function readVariables(reader: ByteReader, into: Parts, dictionary: Dictionary): void {
  const names = new NameReader(reader, variablesOf(dictionary), isVariableName);
  while (!reader.done) {
    const { name, mark } = names.read();
    const raw = readToken(reader, dictionary);
    (mark ? into.defaults : into.values).set(name, raw);
    if (tooMany(into)) throw new Malformed('too many values');
  }
}
