import { LAYERS, type Check, type Hit } from './check.ts';
import { ENOUGH_CARE } from './slots/care.ts';
import type { StatementKind } from './statement.ts';
import { SEVERITIES, type Category } from './finding.ts';

/** What a check found in a statement. */
export interface Found {
  readonly check: Check;
  readonly hit: Hit;
}

// A statement that lacks everything is told the three things that matter most; the rest shows when these are mended.
const MOST_GAPS = 3;
/** Of several gaps, those that a reader mends first. */
const GAP_ORDER: readonly Category[] = ['settlement', 'timing', 'acceptance', 'contingency', 'communication', 'responsibility', 'scope', 'rights', 'legality'];

const overlaps = (a: Hit, b: Hit): boolean => a.start < b.end && b.start < a.end;
const layer = ({ check }: Found): number => LAYERS.indexOf(check.layer);
const severity = ({ check, hit }: Found): number => SEVERITIES.indexOf(hit.severity ?? check.severity);

// How a day is counted may be open in a sentence that is settled otherwise.
const ENOUGH_FOR_POLISH = 6;

/**
 * Whether a check is asked at all about a statement among words written with so much care: what is missing there, and a loose word unless it is
 * urgent, is no oversight. Unfair and illegal terms are looked for everywhere, for those are written with care.
 */
export function isAsked({ layer: of, separate, severity: urgency }: Check, kind: StatementKind, care: number): boolean {
  if (of === 'term' || separate === true || (of === 'phrase' && urgency === 'high')) return true;
  const { gaps, words } = ENOUGH_CARE[kind];
  return care < (of === 'gap' ? gaps : of === 'polish' ? ENOUGH_FOR_POLISH : words);
}

/** Keeps one finding a category and statement, drops gaps beside an unfair term, and keeps no more than three gaps. */
export function onePerProblem(found: readonly Found[]): Found[] {
  const best = new Map<Category, Found>();
  for (const each of found) {
    const { category } = each.check;
    const other = best.get(category);
    const order = other ? layer(each) - layer(other) || severity(each) - severity(other) || each.hit.start - other.hit.start : -1;
    if (order < 0) best.set(category, each);
  }
  const apart = found.filter((each) => each.check.separate === true && ![...best.values()].some((other) => other === each || overlaps(other.hit, each.hit)));
  const kept = [...best.values(), ...apart];
  const firm = kept.filter(({ check }) => check.layer === 'term' || check.layer === 'phrase');
  if (firm.some(({ check }) => check.layer === 'term')) return firm;
  const gaps = kept.filter(({ check }) => check.layer === 'gap').sort((a, b) => GAP_ORDER.indexOf(a.check.category) - GAP_ORDER.indexOf(b.check.category));
  return [...firm, ...gaps.slice(0, MOST_GAPS), ...kept.filter(({ check }) => check.layer === 'polish')];
}
