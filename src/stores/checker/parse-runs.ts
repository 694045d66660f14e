import * as z from 'zod/mini';
import { LONGEST_STATEMENT, MOST_FINDINGS, MOST_RUNS, type KeptRun } from './kept-runs.ts';

const run = z.object({
  date: z.iso.datetime(),
  score: z.number().check(z.minimum(0), z.maximum(100)),
  findings: z
    .array(z.object({ check: z.string().check(z.maxLength(60)), statement: z.string().check(z.maxLength(LONGEST_STATEMENT)) }))
    .check(z.maxLength(MOST_FINDINGS)),
});

const stored = z.object({ version: z.literal(1), runs: z.array(run).check(z.maxLength(MOST_RUNS)) });

/** The longest text that is looked at: what five results can be, and some more. */
const LONGEST = 3_000_000;

/** Noted results from their stored text; none where it is not one of ours. Throws where it is no JSON. */
export function parseRuns(raw: string): readonly KeptRun[] {
  if (raw.length > LONGEST) return [];
  const parsed = stored.safeParse(JSON.parse(raw));
  return parsed.success ? parsed.data.runs : [];
}
