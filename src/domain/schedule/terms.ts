import type { Clause } from '../../model/clause.ts';
import { DAY_KIND_LABELS, type DayKind } from '../../model/deadline-labels.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Value } from '../agreement.ts';
import { weekdayName } from '../deadline-words.ts';

type Values = Readonly<Record<string, Value>>;

/** A clause with the values that its deadline is read with: an agreed clause, or one of the library with its defaults. */
export interface Terms {
  readonly clause: Clause;
  readonly values: Values;
}

/** A whole number, literal or from a variable, a part of one counted as one; `null` where the variable holds none. */
export function countIn(quantity: Quantity, values: Values): number | null {
  const number = typeof quantity === 'number' ? quantity : (values[quantity]?.number ?? null);
  return number === null ? null : Math.ceil(number);
}

/** A time of day `HH:MM`, literal or from a variable; `null` where the variable holds none. */
export function timeIn(time: string, values: Values): string | null {
  const text = values[time]?.text ?? time;
  return /^\d\d:\d\d$/.test(text) ? text : null;
}

/** A day kind, literal or from a choice variable; natural days where the choice is neither. */
export function dayKindIn(kind: string, values: Values): DayKind {
  return kind === 'working' || values[kind]?.text === DAY_KIND_LABELS.working ? 'working' : 'natural';
}

/** A weekday from 1 to 7, literal or from a choice variable; `null` where the variable holds none. */
export function weekdayIn(weekday: number | string, values: Values): number | null {
  if (typeof weekday === 'number') return weekday;
  const text = values[weekday]?.text;
  return [1, 2, 3, 4, 5, 6, 7].find((day) => weekdayName(day) === text) ?? null;
}
