import type { Check, Edits } from '../check.ts';
import { article } from '../basis.ts';
import { insteadOfRest } from '../rewriting.ts';
import type { Statement } from '../statement.ts';
import type { Span } from '../text/pattern.ts';

const QUOTED = /先报价|不报价|书面(?:同意|确认|报价)|上限|不超过|封顶|报价单|同意后|\d{1,6}元|\d个月|一个月|不得|未经|清单|价目表|附件/u;

const HEDGE = /(?:到时候?|酌情|会|要|得|另外|是|就)$/u;

/** In place of the charge and of the words that hedge it; in a chat of all that follows. */
function withoutHedge(statement: Statement, extra: Span, text: string): Edits[number] {
  const { plain } = statement;
  const rest = insteadOfRest(statement, extra, text);
  let { start } = extra;
  for (let found = HEDGE.exec(plain.slice(0, start)); found && start > 0; found = HEDGE.exec(plain.slice(0, start))) start -= found[0].length;
  return { start, end: statement.kind === 'chat' ? plain.length : rest.end, text };
}

const check: Check = {
  id: 'extra-charge',
  category: 'settlement',
  severity: 'medium',
  layer: 'phrase',
  title: '另外收钱，没写先报价',
  reason: '哪些事另收、收多少、谁点头没有写，做完才报价就只能认。',
  explanation: '找“另行收费、另算、加钱、面议、收点费用”。写了先书面报价、同意后才做或写了数额的不提示。',
  basis: article('某商家没写排除项，被额外收了3000元“商标咨询费”。'),
  guide: '/details/settlement/',
  clauses: ['contract/scope-exclusions', 'contract/fees-and-tax'],
  bad: [
    { text: '设计需求另行报价。', marks: '另行报价' },
    { text: '小陈：超出的工作我们这边会酌情收点费用', marks: '收点费用' },
    { text: '大促期间加班另算。', marks: '另算' },
  ],
  good: ['清单外的事项，托管方先书面报价，商家3日内书面同意后才做。', '培训不另行收费。'],
  find(statement, context) {
    const { extra } = statement.slots.money;
    if (!extra || statement.slots.nature === 'ban' || QUOTED.test(context.sentenceOf(statement).plain)) return null;
    return {
      start: extra.start,
      end: extra.end,
      edits: [withoutHedge(statement, extra, '先书面报价（项目、金额、完成日），商家＿＿日内书面同意后才做，未经同意的不收费')],
    };
  },
};
export default check;
