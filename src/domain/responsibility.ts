import type { Party, Side } from '../model/party.ts';
import type { AgreedClause, Agreement } from './agreement.ts';

/** Who does what about one clause. */
export interface ResponsibilityRow {
  readonly clauseId: string;
  readonly number: string;
  readonly title: string;
  /** The one party that leads. */
  readonly lead: Party;
  /** Who supports, the lead never among them. */
  readonly support: readonly Party[];
  /** Who confirms; `null` where nothing is confirmed because both sign on the spot. */
  readonly confirms: Side | null;
  /** By when, in words. */
  readonly due: string;
}

/** Who leads, supports and confirms one clause. */
export function responsibilityOf({ clause, number, facts }: AgreedClause): ResponsibilityRow {
  return {
    clauseId: clause.id,
    number,
    title: clause.title,
    lead: clause.lead,
    support: clause.support.filter((party) => party !== clause.lead),
    confirms: clause.confirmation.onSilence === 'not-applicable' ? null : clause.confirmation.by,
    due: facts.when,
  };
}

/** One row a clause, in printed order. */
export function responsibilityMatrix(agreement: Agreement): ResponsibilityRow[] {
  return agreement.clauses.map(responsibilityOf);
}
