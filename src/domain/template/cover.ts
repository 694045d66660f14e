import { SIDE_LABELS, type Party } from '../../model/party.ts';
import { STEP_LABELS, STEPS, type Step } from '../../model/step.ts';
import type { Agreement } from '../agreement.ts';
import type { CoverBlock, Signer } from '../document.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { dateWords } from '../service-period.ts';

/** The parties that sign, the designer only where one takes part. */
export function signersOf(agreement: Agreement): Signer[] {
  const parties: Party[] = agreement.withDesigner ? ['merchant', 'operator', 'designer'] : ['merchant', 'operator'];
  return parties.map((party) => ({
    role: `${SIDE_LABELS[party].contract}（${SIDE_LABELS[party].name}）`,
    ...agreement.parties[party],
  }));
}

// Characters that Windows, macOS or in-app browsers refuse in file names, and control characters.
// eslint-disable-next-line no-control-regex
const refused = /[\\/:*?"<>|\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g;

/** `<what>-<merchant>-<start>`, safe as a file name on every system. */
export function fileNameOf(what: string, agreement: Agreement): string {
  const name = agreement.parties.merchant.name.replace(refused, '').slice(0, 30).trim();
  return [what, name, agreement.start?.replaceAll('-', '')].filter(Boolean).join('-');
}

/** Steps that last through the whole service: what recurs tells when they begin, not what is prepared for them before. */
const LASTING: ReadonlySet<Step> = new Set(['operation', 'review']);

/** First deadline of each step: what the route on the cover shows. */
function stationDates(schedule: Schedule): Map<Step, string> {
  const first = new Map<Step, string>();
  for (const { agreed, rhythm, occurrences } of schedule.items) {
    const date = occurrences[0]?.date;
    const { step, part } = agreed.clause;
    if (date === undefined || part !== 'step' || (rhythm === 'once' && LASTING.has(step))) continue;
    const known = first.get(step);
    if (known === undefined || date < known) first.set(step, date);
  }
  return first;
}

/** Title block: parties, dates, and the route. Short documents keep it on the page of the text. */
export function coverBlock(agreement: Agreement, schedule: Schedule, today: string): CoverBlock {
  const { start, end, packs, depth, clauses, handovers } = agreement;
  const dates = stationDates(schedule);
  const named = (kind: 'category' | 'platform') =>
    packs
      .filter((pack) => pack.kind === kind)
      .map(({ name }) => name)
      .join('、');
  const facts = [
    {
      label: '服务期限',
      value: start === null || end === null ? '＿＿＿＿年＿＿月＿＿日起，至＿＿＿＿年＿＿月＿＿日止' : `${dateWords(start)}至${dateWords(end)}，首尾两日都计入`,
    },
    { label: '类目', value: named('category') || '不限' },
    { label: '平台', value: named('platform') || '不限' },
    { label: '条款', value: `${clauses.length}条` },
    { label: '生成日期', value: dateWords(today) },
  ];
  return {
    kind: 'cover',
    page: depth !== 'brief',
    parties: signersOf(agreement),
    facts,
    stations: STEPS.map((step) => {
      const date = dates.get(step);
      const { name, when } = STEP_LABELS[step];
      return { step, name, date: date === undefined ? when : `首个期限 ${date}`, gives: handovers[step] };
    }),
  };
}
