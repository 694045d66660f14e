import type { Clause } from '../../model/clause.ts';
import type { Detail } from '../../model/detail.ts';
import type { Variable } from '../../model/variable.ts';
import type { ScoreRule } from './check.ts';

/** Whether a variable stands in any of the texts, or is named by one of the quantities. */
const uses = (key: string, texts: readonly (string | undefined)[], quantities: readonly unknown[]): boolean =>
  quantities.includes(key) || texts.some((text) => text?.includes(`{{${key}}}`));

/** The detail that a value writes down: that of the rule which reads it, else of what it is, else what its clause is there for. */
function detailOf({ key, type }: Variable, { acceptance, checklist, confirmation, deadline, details }: Clause): Detail {
  if (details.includes('settlement') && (type === 'money' || type === 'percent')) return 'settlement';
  if (uses(key, [acceptance.window, acceptance.sample, ...(acceptance.items ?? [])], [acceptance.threshold])) return 'acceptance';
  if (type === 'time' || type === 'date' || uses(key, [], [...Object.values(deadline), confirmation.within, confirmation.time])) return 'timing';
  if (uses(key, [checklist], [])) return 'acceptance';
  return details.find((detail) => detail !== 'timing') ?? 'timing';
}

/** Every value of every clause is filled in and can be understood. */
export const filledValues: ScoreRule = ({ agreement }) =>
  agreement.clauses.flatMap(({ clause, number, values }) =>
    Object.values(values).map(({ variable, raw, problem }) => ({
      detail: detailOf(variable, clause),
      gap: 'vague' as const,
      good: problem === null && raw.trim() !== '',
      message: problem ?? `第${number}条「${clause.title}」里的「${variable.label}」还空着。`,
      at: { kind: 'value' as const, clauseId: clause.id, key: variable.key },
    })),
  );
