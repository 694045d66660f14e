import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { Dictionary } from './dictionary.ts';
import { Malformed } from './malformed.ts';

// A token is a number n and one of eight kinds in its lowest three bits.
const KINDS = { text: 0, integer: 1, tenths: 2, hundredths: 3, time: 4, word: 5, date: 6 } as const;

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2000, 0, 1);
const dateOf = (day: number) => new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);
/** The last day of 2199. */
const LAST_DAY = 73_048;

function dayOf(raw: string): number | null {
  if (!/^2[01]\d\d-\d\d-\d\d$/.test(raw)) return null;
  const day = (Date.parse(raw) - FIRST_DAY) / DAY;
  return Number.isInteger(day) && day >= 0 && dateOf(day) === raw ? day : null;
}

/** Kind and number of a text that is no free text: a number, time or date in its one usual spelling, or a word of the dictionary. */
function compact(raw: string, dictionary: Dictionary): readonly [kind: number, n: number] | null {
  const word = dictionary.wordIndex.get(raw);
  if (word !== undefined) return [KINDS.word, word];
  if (/^(0|[1-9]\d{0,8})$/.test(raw)) return [KINDS.integer, Number(raw)];
  if (/^(0|[1-9]\d{0,7})\.\d$/.test(raw)) return [KINDS.tenths, Number(raw.replace('.', ''))];
  if (/^(0|[1-9]\d{0,7})\.\d\d$/.test(raw)) return [KINDS.hundredths, Number(raw.replace('.', ''))];
  if (/^([01]\d|2[0-4]):[0-5]\d$/.test(raw)) return [KINDS.time, Number(raw.slice(0, 2)) * 60 + Number(raw.slice(3))];
  const day = dayOf(raw);
  return day === null ? null : [KINDS.date, day];
}

/** Whether a text is written without its characters, so that nothing a person wrote is in it. */
export function isCompact(raw: string, dictionary: Dictionary): boolean {
  return compact(raw, dictionary) !== null;
}

/** Writes a text as typed in as few bytes as its kind needs. */
export function writeToken(writer: ByteWriter, raw: string, dictionary: Dictionary): void {
  const short = compact(raw, dictionary);
  if (short) {
    writer.number(short[1] * 8 + short[0]);
    return;
  }
  const bytes = writer.codec.toBytes(raw);
  writer.number(bytes.length * 8 + KINDS.text);
  writer.raw(bytes);
}

const two = (number: number) => String(number).padStart(2, '0');

/** The text exactly as it was typed. Throws `Malformed`. */
export function readToken(reader: ByteReader, dictionary: Dictionary): string {
  const token = reader.number();
  const n = Math.floor(token / 8);
  switch (token % 8) {
    case KINDS.text:
      return reader.text(n);
    case KINDS.integer:
      return String(n);
    case KINDS.tenths:
      return `${Math.floor(n / 10)}.${n % 10}`;
    case KINDS.hundredths:
      return `${Math.floor(n / 100)}.${two(n % 100)}`;
    case KINDS.time:
      return `${two(Math.floor(n / 60))}:${two(n % 60)}`;
    case KINDS.word: {
      const word = dictionary.words[n];
      if (word === undefined) throw new Malformed('no such word');
      return word;
    }
    case KINDS.date:
      if (n > LAST_DAY) throw new Malformed('no such day');
      return dateOf(n);
    default:
      throw new Malformed('no such kind of token');
  }
}
