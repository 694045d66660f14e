import { PARTIES, SIDE_LABELS } from '../../model/party.ts';
import type { Check, ScoreRule } from './check.ts';

/** First and last day stand. */
export const period: ScoreRule = ({ agreement: { start, end, problems } }) => {
  const message = (kind: 'start' | 'end') => problems.find(({ at }) => at.kind === kind)?.message ?? '没有截止日，服务到哪天为止不清楚。';
  const first: Check = { detail: 'timing', gap: 'vague', good: start !== null, message: message('start'), at: { kind: 'start' } };
  // Without a first day the last one follows from nothing: one gap, not two.
  return start === null ? [first] : [first, { detail: 'timing', gap: 'vague', good: end !== null, message: message('end'), at: { kind: 'end' } }];
};

/** Every party has a name, and somebody who can be reached. */
export const parties: ScoreRule = ({ agreement }) =>
  PARTIES.filter((party) => party !== 'designer' || agreement.withDesigner).flatMap((party): Check[] => {
    const { name, contact } = agreement.parties[party];
    const role = SIDE_LABELS[party].name;
    const said = agreement.problems.find(({ at }) => at.kind === 'party' && at.party === party && at.field === 'name');
    return [
      {
        detail: 'responsibility',
        gap: 'unowned',
        good: name !== '' && said === undefined,
        message: said?.message ?? `还没有填${role}的名称。`,
        at: { kind: 'party', party, field: 'name' },
      },
      {
        detail: 'communication',
        gap: 'unowned',
        good: contact !== '',
        message: `没有写${role}的联系人和电话，有急事不知道找谁。`,
        at: { kind: 'party', party, field: 'contact' },
      },
    ];
  });
