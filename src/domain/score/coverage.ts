import type { Clause } from '../../model/clause.ts';
import { reaches } from '../../model/depth.ts';
import { DETAIL_LABELS, DETAILS } from '../../model/detail.ts';
import { STEP_LABELS, STEPS } from '../../model/step.ts';
import type { Check, ScoreRule } from './check.ts';

/** The clauses that a standard document has for everybody: the measure of what can be expected. */
const expected = ({ pack, depth }: Clause) => pack === undefined && reaches('standard', depth);

/** Seven steps by six details: whatever the library writes down at a step, the agreement writes down as well. */
export const coverage: ScoreRule = ({ agreement, library }) => {
  const there = new Set(agreement.clauses.flatMap(({ clause }) => clause.details.map((detail) => `${clause.step} ${detail}`)));
  return STEPS.flatMap((step) =>
    DETAILS.flatMap((detail): Check[] => {
      const able = library.clauses.filter((clause) => clause.step === step && expected(clause) && clause.details.includes(detail));
      // Where none of them takes part the first is offered, one of a short document before others.
      const offer = able.find(({ depth }) => depth === 'brief') ?? able[0];
      if (!offer) return [];
      const { name, question } = DETAIL_LABELS[detail];
      return [
        {
          detail,
          gap: 'uncovered',
          good: there.has(`${step} ${detail}`),
          message: `「${STEP_LABELS[step].name}」没有一条写到${name}（${question}）；可以采用「${offer.title}」。`,
          at: { kind: 'offer', clauseId: offer.id },
        },
      ];
    }),
  );
};
