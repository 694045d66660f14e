/** What a bench found: a line to print, the limits it is held to, and whether it keeps them; `null` where it is not judged. */
export interface BenchResult {
  readonly line: string;
  readonly limits: string;
  readonly good: boolean | null;
}

const VERDICTS = { true: 'ok', false: 'FALLS SHORT', null: 'not judged' } as const;

/** Prints what was found. A run in which anything falls short ends with 1. */
export function report(...results: readonly BenchResult[]): void {
  for (const { line, limits, good } of results) {
    console.log(`${VERDICTS[`${good}`]}: ${line} (${limits})`);
    if (good === false) process.exitCode = 1;
  }
}

/** The value below which a share of all values lies, 0 to 1; `NaN` where there are none. */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
}

/** The middle one of some values. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Bytes as `12.3 KB`, of a thousand bytes each. */
export const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
