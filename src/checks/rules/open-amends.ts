import type { Check } from '../check.ts';
import { law } from '../basis.ts';
import { append } from '../rewriting.ts';
import { isCareful } from '../slots/needs.ts';

const SUMMED = /\d{1,6}(?:\.\d{1,2})?(?:%|元|‰|倍)|百分之|[一二两三五]成|按(?:比例|实际|天)|实际损失|折算|以[^，。；|]{1,20}为准|差价|凭证|最多|\d次/u;

const check: Check = {
  id: 'open-amends',
  category: 'settlement',
  severity: 'medium',
  layer: 'phrase',
  title: '扣多少、退多少、补多少没写',
  reason: '只说扣、退、补，没有基数、比例和封顶，到时候一个想少退，一个想多扣。',
  explanation: '找“扣钱、退一部分、免费延长、给予补偿、意思一下”。写了比例、金额或算法的不提示。',
  basis: law('cc-585'),
  guide: '/details/settlement/',
  clauses: ['contract/sales-target', 'contract/late-delivery', 'contract/early-exit'],
  bad: [
    { text: '做不到五万就退一部分服务费。', marks: '退一部分' },
    { text: '若未达预期，我方将免费延长服务。', marks: '免费延长' },
    { text: '做得不好就扣钱。', marks: '扣钱' },
  ],
  good: ['未达标的，当月服务费减收20%。', '多付部分按实际服务天数折算，10日内退还。', '不扣钱，免费返工2次。'],
  find(statement, context) {
    const { slots } = statement;
    const { amends } = slots.money;
    if (!amends || slots.nature === 'ban' || slots.nature === 'definition' || slots.nature === 'standing') return null;
    const { plain } = context.sentenceOf(statement);
    if (SUMMED.test(plain) || isCareful(statement, context) || /好评|差评|评价|买家/u.test(plain)) return null;
    return {
      start: amends.start,
      end: amends.end,
      edits: /延长|延期|免费|打折|红包|意思|表示/u.test(amends.text) ? [] : [append(statement, '，按当月基础服务费的＿＿%计，单月不超过＿＿%')],
    };
  },
};
export default check;
