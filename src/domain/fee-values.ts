import type { AgreedClause, Agreement, Value } from './agreement.ts';

/** The values of one clause that have to do with money. */
export interface FeeValues {
  readonly agreed: AgreedClause;
  /** Amounts and shares. */
  readonly amounts: readonly Value[];
  /** By when, from which figures, in which form: the rest of a clause that serves the settlement. */
  readonly terms: readonly Value[];
}

/** Everything about money, by clause, in printed order: each amount, and all values of the clauses that settle something. */
export function feeValues({ clauses }: Pick<Agreement, 'clauses'>): FeeValues[] {
  return clauses.flatMap((agreed) => {
    const settles = agreed.clause.details.includes('settlement');
    const amounts: Value[] = [];
    const terms: Value[] = [];
    for (const value of Object.values(agreed.values)) {
      const { type } = value.variable;
      if (type === 'money' || (settles && type === 'percent')) amounts.push(value);
      else if (settles) terms.push(value);
    }
    return amounts.length + terms.length > 0 ? [{ agreed, amounts, terms }] : [];
  });
}
