import type { Check } from '../check.ts';
import { findPhrase, FORBIDDEN } from '../phrase.ts';

const check: Check = {
  id: 'case-study',
  category: 'rights',
  severity: 'medium',
  layer: 'phrase',
  title: '店铺被拿去当宣传案例',
  reason: '店名和经营情况挂到对方的宣传里，同行看得到，合作散了也撤不下来。',
  explanation: '找托管方可以把店铺当作成功案例展示、宣传的话。写明要商家书面同意、能随时撤下的不提示。',
  basis: null,
  guide: '/steps/contract/',
  clauses: ['contract/confidentiality'],
  bad: [{ text: '托管方可以把本店作为成功案例对外展示。', marks: '成功案例' }],
  good: ['托管方把本店作为案例展示的，每次先经商家书面同意，商家要求撤下的3日内撤下。', '托管方不得把本店作为成功案例对外展示。'],
  find: findPhrase({
    words: /(?:作为|当作?|列为)(?:成功|经典|优秀)?案例[^，。；|]{0,6}(?:展示|宣传|推广|发布)/u,
    notAfter: FORBIDDEN,
    notWith: /书面同意/u,
    hit: (_, { end }) => ({ edits: [{ start: end, end, text: '，每次先经商家书面同意，商家要求撤下的＿＿日内撤下' }] }),
  }),
};
export default check;
