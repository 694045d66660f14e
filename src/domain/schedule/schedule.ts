import type { AgreedClause } from '../agreement.ts';
import type { Side } from '../../model/party.ts';

/** One day on which something is due. */
export interface Occurrence {
  /** `YYYY-MM-DD` after the holiday rule. */
  readonly date: string;
  /** Where the holiday rule moved it: the day it would have been, and why it moved, e.g. `国庆节`. */
  readonly moved: { readonly from: string; readonly reason: string } | null;
  /** Why the date may still move, in Chinese; `null` when it is settled. Printed as 暂定. */
  readonly provisional: string | null;
}

/** A duty of the agreement with all its days. */
export interface ScheduleItem {
  readonly agreed: AgreedClause;
  /** The obligation itself, or the answer that is due on it. */
  readonly kind: 'duty' | 'confirmation';
  /** Whose move it is. */
  readonly by: Side;
  /** What is due, e.g. `提交《店铺诊断报告》`. */
  readonly what: string;
  /** The rule in words, e.g. `资料齐备日后 3 个自然日内`. */
  readonly rule: string;
  /** `HH:MM`, or `null` where no time of day is agreed. */
  readonly time: string | null;
  /** `once` has one occurrence; recurring ones are expanded; `event` and `standing` have none; `unknown` hangs on a date that is not known (no start date yet, or a platform's own date). */
  readonly rhythm: 'once' | 'daily' | 'weekly' | 'monthly' | 'event' | 'standing' | 'unknown';
  /** In ascending order. */
  readonly occurrences: readonly Occurrence[];
}

/** All duties of an agreement: dated ones by their first day, then those without a date. */
export interface Schedule {
  readonly items: readonly ScheduleItem[];
}
