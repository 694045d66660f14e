import { isDeepStrictEqual } from 'node:util';
import { decodeLink } from '../../src/links/decode.ts';
import { encodeDraft } from '../../src/links/encode.ts';
import type { Opened } from '../../src/links/opened.ts';
import type { Draft } from '../../src/model/draft.ts';
import { library } from './agreements.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** How often a damaged link opened how. */
export interface Tally {
  exact: number;
  salvaged: number;
  refused: number;
  /** Said to be exact and was not, or gave something that had not been sent. */
  silent: number;
}

export const emptyTally = (): Tally => ({ exact: 0, salvaged: 0, refused: 0, silent: 0 });

/** The payload of a whole draft; parties go with it. */
export function payloadOf(draft: Draft): string {
  const encoded = encodeDraft(draft, library, { parties: true });
  if (encoded.kind === 'too-long') throw new Error('too long for a link');
  return encoded.payload;
}

export const open = (payload: string): Opened => decodeLink(`#s=${payload}`, library);

const has = (whole: Draft, part: Draft): boolean =>
  Object.entries(part.clauses).every(([id, { on, values, override, note }]) => {
    const sent = whole.clauses[id];
    return (
      (on === undefined || on === sent?.on) &&
      (override === undefined || override === sent?.override) &&
      (note === undefined || note === sent?.note) &&
      Object.entries(values ?? {}).every(([key, raw]) => raw === sent?.values?.[key])
    );
  }) &&
  part.packs.every((id) => whole.packs.includes(id)) &&
  part.own.every((own) => whole.own.some((sent) => isDeepStrictEqual(sent, own))) &&
  Object.entries(part.parties).every(([id, party]) => isDeepStrictEqual(whole.parties[id], party));

/** Counts how a damaged link of `draft` opens. */
export function count(tally: Tally, draft: Draft, damaged: string): void {
  const opened = open(damaged);
  if (opened.kind === 'refused') tally.refused += 1;
  else if (opened.kind === 'exact') tally[isDeepStrictEqual(opened.draft, draft) ? 'exact' : 'silent'] += 1;
  else tally[opened.lost.length > 0 && has(draft, opened.draft) ? 'salvaged' : 'silent'] += 1;
}

/** The payload with another character at `at`, the `turn`-th of the 63 others. */
export function corrupted(payload: string, at: number, turn: number): string {
  const there = ALPHABET.indexOf(payload.charAt(at));
  return payload.slice(0, at) + ALPHABET.charAt((there + 1 + (turn % 63)) % 64) + payload.slice(at + 1);
}

export const truncated = (payload: string, length: number): string => payload.slice(0, length);
