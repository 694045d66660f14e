/** What a bench found: a line to print, the limits it is held to, and whether it keeps them. */
export interface BenchResult {
  readonly line: string;
  readonly limits: string;
  readonly good: boolean;
}
