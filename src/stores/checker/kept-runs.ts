import type { KeptFinding } from '../../checks/compare-runs.ts';
import type { ToldResult } from '../../checks/told.ts';
import type { DraftStorage } from '../stored-draft.ts';

/** Key under which noted results lie. Lasting. */
export const RUNS_KEY = 'tuoguan-check-runs';

/** Most results that are kept; the oldest goes. */
export const MOST_RUNS = 5;
/** Most findings of a result, and most characters of a statement, that are kept. */
export const MOST_FINDINGS = 400;
export const LONGEST_STATEMENT = 300;

/** A result that the reader noted down. */
export interface KeptRun {
  /** Moment, ISO 8601 in UTC. */
  readonly date: string;
  readonly score: number;
  readonly findings: readonly KeptFinding[];
}

/** What is compared of a result. */
export const findingsOf = ({ findings, statements }: ToldResult): KeptFinding[] =>
  findings.map(({ check, statement }) => ({ check, statement: statements[statement]?.text ?? '' }));

/** A result as it is kept. */
export const runOf = (result: ToldResult, now: Date): KeptRun => ({
  date: now.toISOString(),
  score: result.score.value,
  findings: findingsOf(result)
    .slice(0, MOST_FINDINGS)
    .map(({ check, statement }) => ({ check, statement: statement.slice(0, LONGEST_STATEMENT) })),
});

/** Noted results from the oldest to the newest; what holds something else is none. Rejects where they cannot be looked at: nobody may take that for none. */
export async function readRuns(storage: Pick<DraftStorage, 'getItem'> | null): Promise<readonly KeptRun[]> {
  const raw = storage?.getItem(RUNS_KEY) ?? null;
  if (raw === null) return [];
  const { parseRuns } = await import('./parse-runs.ts');
  try {
    return parseRuns(raw);
  } catch {
    return [];
  }
}

/** Notes a result down behind the others; returns what is kept now, null where the browser would not. */
export function noteRun(runs: readonly KeptRun[], run: KeptRun, storage: Pick<DraftStorage, 'setItem'> | null): readonly KeptRun[] | null {
  const kept = [...runs, run].slice(-MOST_RUNS);
  try {
    if (!storage) return null;
    storage.setItem(RUNS_KEY, JSON.stringify({ version: 1, runs: kept }));
    return kept;
  } catch {
    return null;
  }
}
