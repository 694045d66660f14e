import { BLANK } from './values.ts';
import type { Run, Value } from './agreement.ts';

/** What a clause's text may refer to while it is written out. */
export interface Surroundings {
  readonly values: Readonly<Record<string, Value>>;
  /** First and last day of service in words, or `null` while unknown. */
  readonly start: string | null;
  readonly end: string | null;
  /** Title of any clause of the library, `undefined` for unknown ids. */
  readonly titleOf: (clauseId: string) => string | undefined;
  /** Number of a clause in this agreement, `undefined` where it takes no part. */
  readonly numberOf: (clauseId: string) => string | undefined;
}

const place = /\{\{([a-z0-9-]+)\}\}|\[\[([a-z0-9/-]+)\]\]/g;

function variableRun(key: string, { values, start, end }: Surroundings): Run {
  if (key === 'service-start' || key === 'service-end') {
    const date = key === 'service-start' ? start : end;
    return { kind: 'value', key, text: date ?? BLANK, state: date ? 'default' : 'missing' };
  }
  const value = values[key];
  if (!value) return { kind: 'text', text: `{{${key}}}` };
  const state = value.text === BLANK && value.variable.required ? 'missing' : value.problem ? 'invalid' : value.changed ? 'changed' : 'default';
  return { kind: 'value', key, text: value.text, state };
}

function referenceRun(clauseId: string, { titleOf, numberOf }: Surroundings): Run {
  const number = numberOf(clauseId) ?? null;
  const title = titleOf(clauseId) ?? clauseId;
  return { kind: 'reference', clauseId, number, text: number ? `第${number}条「${title}」` : `「${title}」（本稿未采用该条）` };
}

/** Writes out a text with `{{variables}}` and `[[clause references]]` as runs. Linear in the text's length. */
export function runsOf(text: string, surroundings: Surroundings): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(place)) {
    if (match.index > end) runs.push({ kind: 'text', text: text.slice(end, match.index) });
    const [whole, key, clauseId] = match;
    runs.push(key === undefined ? referenceRun(clauseId as string, surroundings) : variableRun(key, surroundings));
    end = match.index + whole.length;
  }
  if (end < text.length) runs.push({ kind: 'text', text: text.slice(end) });
  return runs;
}

/** The same as plain text; references are shortened to their number. */
export function wordsOf(text: string, surroundings: Surroundings): string {
  return runsOf(text, surroundings)
    .map((run) => (run.kind === 'reference' && run.number ? `第${run.number}条` : run.text))
    .join('');
}

/** Ids that a text refers to. */
export function referencesIn(text: string): string[] {
  return [...text.matchAll(place)].flatMap((match) => match[2] ?? []);
}
