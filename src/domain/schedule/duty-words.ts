import { SIDE_LABELS } from '../../model/party.ts';
import type { AgreedClause } from '../agreement.ts';
import { quantityText, timeText, weekdayName } from '../deadline-words.ts';

const ANSWER_UNITS = { hour: '小时', natural: '个自然日', working: '个工作日' } as const;

/** The deliverable without the remark in brackets behind it. */
function paper({ clause }: AgreedClause): string {
  return clause.deliverable.name.replace(/（[^（）]*）$/, '');
}

/** What is due, e.g. `提交《店铺诊断报告》`, `签署合同与附件`, `付款并提交付款凭证`. */
export function dutyWords(agreed: AgreedClause): string {
  // The merchant's own title already says what is to be done.
  if (agreed.own) return agreed.clause.title;
  const name = paper(agreed);
  if (agreed.clause.acceptance.kind === 'signature') return `签署${name.replace(/已(签署|签)的?/g, '')}`;
  if (agreed.clause.deadline.kind === 'standing') return `备好并更新${name}`;
  // The paper alone does not say what has to be done within these hours.
  if (agreed.clause.part === 'contingency') return `按本条处理，提交${name}`;
  return `${name.endsWith('付款凭证') ? '付款并' : ''}提交${name}`;
}

/** The answer that is due on it, e.g. `确认《月总结报告》`. */
export function answerWords(agreed: AgreedClause): string {
  return `确认${paper(agreed)}`;
}

/** By when the answer is due: `收到后5个工作日内`, `同一周的周二18:00前`; the empty string where the clause does not say. */
export function answerRule({ clause: { confirmation }, values }: AgreedClause): string {
  const { within, unit, weekday, time } = confirmation;
  if (within !== undefined && unit !== undefined) return `收到后${quantityText(within, values)}${ANSWER_UNITS[unit]}内`;
  return weekday === undefined ? '' : `同一周的${weekdayName(weekday)}${time === undefined ? '' : timeText(time, values)}前`;
}

/** When the duty is due; an answer within hours is named here, since it gets no date of its own. */
export function dutyRule(agreed: AgreedClause): string {
  const { confirmation, deadline } = agreed.clause;
  const dated = deadline.kind !== 'event' && deadline.kind !== 'standing';
  const hours = dated && confirmation.unit === 'hour' && confirmation.clause === undefined && confirmation.onSilence !== 'not-applicable';
  return hours ? `${agreed.facts.when}；${SIDE_LABELS[confirmation.by].name}${answerRule(agreed)}答复` : agreed.facts.when;
}
