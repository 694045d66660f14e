import type { Coverage } from './coverage.ts';
import type { CheckResult } from './engine.ts';
import type { Finding } from './finding.ts';
import type { Score } from './score.ts';
import type { RawStatement } from './statement.ts';

/** A statement without what was read in it: its place, its words, how it stands in the text. */
export type ToldStatement = Pick<RawStatement, 'start' | 'end' | 'text' | 'kind'>;

/** What is to be said about a text, as plain data: it passes from a worker to the page. */
export interface ToldResult {
  readonly statements: readonly ToldStatement[];
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly score: Score;
}

/** A result without its functions and slots. */
export const toldOf = ({ statements, findings, coverage, score }: CheckResult): ToldResult => ({
  statements: statements.map(({ start, end, text, kind }) => ({ start, end, text, kind })),
  findings,
  coverage,
  score,
});
