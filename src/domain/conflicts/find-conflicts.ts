import { situationOf, type ConflictInput } from './conflict-rule.ts';
import type { Conflict } from './conflict.ts';
import { CONFLICT_RULES } from './rules.ts';

const GRAVITY: Readonly<Record<Conflict['level'], number>> = { error: 0, warning: 1, note: 2 };

/**
 * What does not fit together in an agreement: errors first, then warnings, then notes. Every
 * repair that is offered resolves its conflict; where only the merchant can decide there is none.
 * @throws RangeError where `today` is no day
 */
export function findConflicts(input: ConflictInput): Conflict[] {
  const situation = situationOf(input);
  return CONFLICT_RULES.flatMap((rule) => rule.find(situation)).sort((a, b) => GRAVITY[a.level] - GRAVITY[b.level]);
}
