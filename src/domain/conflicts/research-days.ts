import { anchorsOf, RESEARCH_ORDER } from '../schedule/anchors.ts';
import type { Reading } from './conflict-rule.ts';

/** The choice that puts the research before the signing. */
export const DIAGNOSIS_FIRST = '先诊断后签约';

const CONFIRMATION = 'research/strategy-confirmation';
const LEAD = 'research/diagnosis-first.lead-days';

/** The values that decide how long the research takes and when it must begin. */
export const RESEARCH_VALUES = {
  order: `${RESEARCH_ORDER.clauseId}.${RESEARCH_ORDER.key}`,
  lead: LEAD,
  exit: 'research/diagnosis-first.exit-days',
  materials: 'research/diagnosis-materials.materials-days',
  strategy: 'research/strategy-plan.strat-days',
  confirm: 'research/strategy-confirmation.confirm-days',
  sign: 'contract/service-term.sign-lead',
} as const;
type Name = keyof typeof RESEARCH_VALUES;
/** What a rule about the research reads. */
export type ResearchReading = Reading<Name>;

const STAGES: readonly (readonly [Name, string])[] = [
  ['materials', '备料'],
  ['strategy', '策略'],
  ['confirm', '确认'],
  ['sign', '提前签约'],
];

/** The stages that take part, in words with their days, and how many days they need one after the other. */
export function needOf({ number }: ResearchReading, names: readonly Name[]): { total: number; words: string } {
  const parts = STAGES.flatMap(([name, label]) => {
    const days = names.includes(name) ? number(name) : null;
    return days === null ? [] : [{ label, days }];
  });
  return { total: parts.reduce((sum, { days }) => sum + days, 0), words: parts.map(({ label, days }) => `${label}${days}`).join('＋') };
}

/** Last day of the confirmation and the day of signing with a lead of so many days; `null` without a start date. */
export function confirmedAndSigned({ agreement, workdays, library, clauseOf }: ResearchReading, lead: number): { confirmed: number; signed: number } | null {
  const anchors = anchorsOf(agreement, workdays, library?.clauses, { numbers: { [LEAD]: lead } });
  const confirmation = clauseOf(CONFIRMATION);
  const confirmed = confirmation && anchors.dueDay(confirmation)?.day;
  const signed = anchors.dayOf('signing')?.day;
  return confirmed === undefined || signed === undefined ? null : { confirmed, signed };
}

/** The least lead with which the confirmation comes before the signing, days off included; `null` where none within bounds does. */
export function enoughLead(reading: ResearchReading, need: number): number | null {
  const least = reading.clauseOf(RESEARCH_ORDER.clauseId)?.values['lead-days']?.variable.min ?? 0;
  for (let lead = Math.max(need, least); reading.set('lead', lead) !== null; lead += 1) {
    const days = confirmedAndSigned(reading, lead);
    if (days === null || days.confirmed <= days.signed) return lead;
  }
  return null;
}
