import type { Clause } from '../../model/clause.ts';
import { reaches } from '../../model/depth.ts';
import { DETAIL_LABELS, DETAILS, type Detail } from '../../model/detail.ts';
import { PARTIES } from '../../model/party.ts';
import { conflictRule, type Situation } from './conflict-rule.ts';
import type { DraftChange } from './conflict.ts';

/** Every clause has one party that leads and does not support itself. */
export const oneLead = conflictRule('one-lead', {}, ({ agreement }) =>
  agreement.clauses.flatMap(({ clause, number }) =>
    PARTIES.includes(clause.lead) && !clause.support.includes(clause.lead)
      ? []
      : [{ level: 'error' as const, message: `第${number}条“${clause.title}”没有写明唯一的主导方。`, clauseIds: [clause.id], repairs: [] }],
  ),
);

/** The first clause of the library that writes a detail down; one of the core before one of a pack, a short document's before a long one's. */
function clauseFor(detail: Detail, { library, clauseOf }: Situation): Clause | undefined {
  const able = (library?.clauses ?? []).filter(({ id, pack, details }) => pack === undefined && details.includes(detail) && clauseOf(id) === undefined);
  return able.find(({ depth }) => depth === 'brief') ?? able.find(({ depth }) => reaches('standard', depth)) ?? able[0];
}

/** All six details are written down somewhere. */
export const sixDetails = conflictRule('six-details', {}, (situation) => {
  const { agreement } = situation;
  if (agreement.clauses.length === 0) return [];
  const covered = new Set(agreement.clauses.flatMap(({ clause }) => clause.details));
  const missing = DETAILS.filter((detail) => !covered.has(detail));
  if (missing.length === 0) return [];
  const clauses = [...new Set(missing.map((detail) => clauseFor(detail, situation)))];
  const changes: DraftChange[] = clauses.flatMap((clause) => (clause ? [{ kind: 'switch', clauseId: clause.id, on: true }] : []));
  return [
    {
      level: 'warning',
      message: `六个细节里还缺${missing.map((detail) => `“${DETAIL_LABELS[detail].name}”（${DETAIL_LABELS[detail].question}）`).join('、')}，选用的条款都没有写到。`,
      clauseIds: [],
      repairs: clauses.every((clause) => clause !== undefined) ? [{ label: `加上${clauses.map((clause) => `“${clause.title}”`).join('、')}`, changes }] : [],
    },
  ];
});
