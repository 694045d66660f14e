import type { Finding } from '../../checks/finding.ts';
import type { ToldResult } from '../../checks/told.ts';

/** What a report is made from. */
export interface Reported {
  /** The text that was checked. */
  readonly text: string;
  readonly result: ToldResult;
  /** Keys of findings that the reader set aside: check, line end, words of the statement. */
  readonly ignored: ReadonlySet<string>;
  /** Titles of checks by id. */
  readonly titles: Readonly<Record<string, string>>;
  /** Clauses of the library by id. */
  readonly clauses: Readonly<Record<string, { readonly title: string }>>;
}

/** Findings that the reader did not set aside, in the order of the text. */
export const openFindings = ({ result: { findings, statements }, ignored }: Reported): Finding[] =>
  findings.filter(({ check, statement }) => !ignored.has(`${check}\n${statements[statement]?.text ?? ''}`));

/** A piece of the text with the words that a finding is about. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const oneLine = (text: string): string => text.replaceAll(/\s*\|\s*/g, '｜').replaceAll(/\s+/g, ' ');

/** Cuts without halving a character. */
const first = (text: string, length: number): string => text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
const last = (text: string, length: number): string => text.slice(Math.max(0, text.length - length)).replace(/^[\udc00-\udfff]/, '');

/**
 * The statement that a finding is in, what is too long of it left out.
 * @param most characters in front of and behind the marked words
 */
export function excerptOf({ start, end, statement }: Finding, { text, result }: Pick<Reported, 'text' | 'result'>, most: number): Excerpt {
  const whole = result.statements[statement] ?? { start, end };
  const [from, to] = [Math.min(whole.start, start), Math.max(whole.end, end)];
  const [before, marked, after] = [text.slice(from, start), text.slice(start, end), text.slice(end, to)].map(oneLine);
  const cut = (words: string): string => (words.length > most * 2 ? `${first(words, most)}…${last(words, most)}` : words);
  return {
    before: before === undefined || before.length <= most ? (before ?? '') : `…${last(before, most)}`,
    marked: cut(marked ?? ''),
    after: after === undefined || after.length <= most ? (after ?? '') : `${first(after, most)}…`,
  };
}

/** The suggested rewriting on one line; what is too long of it left out. */
export function rewritingWords({ rewriting }: Finding, most: number): string | null {
  if (!rewriting) return null;
  const words = oneLine(rewriting.text);
  return words.length > most ? `${first(words, most)}…` : words;
}
