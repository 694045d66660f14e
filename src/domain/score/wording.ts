import type { VariableType } from '../../model/variable.ts';
import type { AgreedClause } from '../agreement.ts';
import { plainText } from '../agreement.ts';
import type { Check, ScoreRule } from './check.ts';

/** A figure in digits, or a number in 汉字 before what it counts. */
const FIGURE = /\d|[零〇一二两三四五六七八九十百千万半]+(?:个|日|天|周|月|年|次|元|点|小时|分钟|成|倍|款|张|条|版|轮|％|%)/;

/** Types whose values are figures. */
const FIGURES: ReadonlySet<VariableType> = new Set<VariableType>(['integer', 'number', 'money', 'percent', 'time', 'date']);

const hasFigures = ({ values }: AgreedClause) => Object.values(values).some(({ variable }) => FIGURES.has(variable.type));

/** What was written in place of a clause can be printed and, where the clause had figures, has some of its own. */
export const ownWording: ScoreRule = ({ agreement }) => {
  const unusable = new Map(agreement.problems.flatMap(({ at, message }) => (at.kind === 'override' ? [[at.clauseId, message] as const] : [])));
  return agreement.clauses.flatMap((agreed): Check[] => {
    const { clause, number, rewritten } = agreed;
    const [detail] = clause.details;
    const problem = unusable.get(clause.id);
    if (detail === undefined || (problem === undefined && !(rewritten && hasFigures(agreed)))) return [];
    return [
      {
        detail,
        gap: 'vague',
        good: problem === undefined && FIGURE.test(plainText(agreed)),
        message: problem ?? `第${number}条「${clause.title}」改写后一个数字也没有：几天、几点、多少，总要写一个。`,
        at: { kind: 'override', clauseId: clause.id },
      },
    ];
  });
};
