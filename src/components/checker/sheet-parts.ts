import type { FunctionComponent } from 'preact';
import type { ToldResult } from '../../checks/told.ts';
import { later } from '../island/later.tsx';
import { Coverage } from './Coverage.tsx';
import { Findings } from './Findings.tsx';
import { ScoreSum } from './ScoreSum.tsx';

/** What a part of the working sheet is handed. */
export interface SheetPartProps {
  /** The text that was checked. */
  readonly text: string;
  readonly result: ToldResult;
  /** Keys of ignored findings, see `keyOf`. */
  readonly ignored: ReadonlySet<string>;
}

/** What the working sheet consists of, in this order. One entry adds one; what is heavy comes through `later` of the builder. */
export const SHEET_PARTS: readonly { readonly id: string; readonly Content: FunctionComponent<SheetPartProps> }[] = [
  { id: 'coverage', Content: Coverage },
  { id: 'score', Content: ScoreSum },
  { id: 'findings', Content: Findings },
  { id: 'report', Content: later(async () => (await import('./ReportWays.tsx')).ReportWays) },
  { id: 'comparison', Content: later(async () => (await import('./Comparison.tsx')).Comparison) },
];
