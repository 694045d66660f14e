import type { OwnClause, Rhythm } from '../model/draft.ts';
import { PARTIES, type Party } from '../model/party.ts';
import { STEPS } from '../model/step.ts';
import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { Dictionary } from './dictionary.ts';
import { isClauseId, isPlainId } from './ids.ts';
import { Malformed } from './malformed.ts';
import { tooMany, type Parts } from './parts.ts';
import { readToken, writeToken } from './token.ts';

const RECORDS = { override: 1, own: 2, note: 3, party: 4 } as const;

const PLACES = [...STEPS, 'contingency'] as const satisfies readonly OwnClause['place'][];
const RHYTHM_NAMES: Readonly<Record<Rhythm, true>> = { words: true, date: true, weekly: true, monthly: true };
const RHYTHMS = Object.keys(RHYTHM_NAMES) as Rhythm[];
/** Far more than there are parties. */
const MOST_SUPPORT = 16;
const OWN_ID = /^own\/([1-9]\d{0,5})$/;

/** Wordings, clauses of the merchant's own, notes and parties, in the order in which they are worth saving. */
export function writeTexts(writer: ByteWriter, parts: Parts, dictionary: Dictionary): void {
  const word = (text: string) => writeToken(writer, text, dictionary);
  const ofClauses = (record: number, texts: ReadonlyMap<string, string>) => {
    for (const [id, text] of texts) {
      if (!isClauseId(id)) continue;
      writer.number(record);
      word(id);
      word(text);
    }
  };
  ofClauses(RECORDS.override, parts.overrides);
  for (const own of parts.own) {
    const number = OWN_ID.exec(own.id)?.[1];
    if (number === undefined) continue;
    writer.number(RECORDS.own);
    writer.number(Number(number));
    for (const text of [own.place, own.after, own.title, own.text, own.lead]) word(text);
    const support = own.support.slice(0, MOST_SUPPORT);
    writer.number(support.length);
    for (const party of support) word(party);
    for (const text of [own.rhythm, own.by, own.time, own.standard, own.confirmation, own.otherwise]) word(text);
    writer.number(own.note === undefined ? 0 : 1);
    if (own.note !== undefined) word(own.note);
  }
  ofClauses(RECORDS.note, parts.notes);
  for (const [id, { name, contact }] of parts.parties) {
    if (!isPlainId(id)) continue;
    writer.number(RECORDS.party);
    for (const text of [id, name, contact]) word(text);
  }
}

function oneOf<T extends string>(allowed: readonly T[], text: string): T {
  const found = allowed.find((each) => each === text);
  if (found === undefined) throw new Malformed(`not one of ${allowed.join()}`);
  return found;
}

function readOwn(reader: ByteReader, dictionary: Dictionary): OwnClause {
  const word = () => readToken(reader, dictionary);
  const id = `own/${reader.number()}`;
  if (!OWN_ID.test(id)) throw new Malformed('no number of a clause');
  const [place, after, title, text, lead] = [oneOf(PLACES, word()), word(), word(), word(), oneOf(PARTIES, word())];
  const support: Party[] = [];
  const supporting = reader.number();
  if (supporting > MOST_SUPPORT) throw new Malformed('too many parties');
  for (let left = supporting; left > 0; left -= 1) support.push(oneOf(PARTIES, word()));
  const [rhythm, by, time, standard, confirmation, otherwise] = [oneOf(RHYTHMS, word()), word(), word(), word(), word(), word()];
  const own = { id, place, after, title, text, lead, support, rhythm, by, time, standard, confirmation, otherwise };
  return reader.number() === 0 ? own : { ...own, note: word() };
}

/** See `SectionForm.read`. */
export function readTexts(reader: ByteReader, into: Parts, dictionary: Dictionary): void {
  const word = () => readToken(reader, dictionary);
  const idOf = (valid: (id: string) => boolean): string => {
    const id = word();
    if (!valid(id)) throw new Malformed('no id');
    return id;
  };
  while (!reader.done) {
    const record = reader.number();
    if (record === RECORDS.own) into.own.push(readOwn(reader, dictionary));
    else if (record === RECORDS.override) into.overrides.set(idOf(isClauseId), word());
    else if (record === RECORDS.note) into.notes.set(idOf(isClauseId), word());
    else if (record === RECORDS.party) into.parties.set(idOf(isPlainId), { name: word(), contact: word() });
    else throw new Malformed('no such record');
    if (tooMany(into)) throw new Malformed('too many texts');
  }
}
