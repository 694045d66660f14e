/** What changes hands at a step, and its milestone. */
export interface Exchange {
  readonly merchant: string;
  readonly operator: string;
  readonly milestone: string;
}

/** A step as the overview draws it. */
export interface OverviewStep extends Exchange {
  /** From 1 on. */
  readonly place: number;
  readonly short: string;
  readonly when: string;
}
