import type { Check } from '../check.ts';
import { findPhrase } from '../phrase.ts';

const check: Check = {
  id: 'forum',
  category: 'rights',
  severity: 'low',
  layer: 'term',
  title: '打官司要去对方那里',
  reason: '约定在对方所在地打官司或仲裁，小店为几千块跑一趟常常不划算，等于放弃。',
  explanation: '找由乙方或托管方所在地法院管辖。约定在商家所在地、被告所在地的不提示。',
  basis: null,
  guide: '/steps/contract/',
  clauses: ['contract/document-order'],
  bad: [{ text: '争议由乙方所在地人民法院管辖。', marks: '乙方所在地' }],
  good: ['争议由商家住所地人民法院管辖。', '争议由被告住所地人民法院管辖。'],
  find: findPhrase({
    words:
      /(?:乙方|托管方?|我方|我司|服务商|服务方)(?:的)?(?:住所地|所在地|注册地|当地)[^，。；|]{0,6}(?:法院|仲裁|管辖|人民)|(?:起诉|打官司|诉讼|仲裁)[^，。；|]{0,4}(?:在|到|来|去)(?:乙方|托管方?|我方|我司|我们)/u,
    hit: (_, { start, text }) => {
      const who = /乙方|托管方?|我[方司们]|服务[商方]/u.exec(text);
      const from = start + (who?.index ?? 0);
      return { edits: [{ start: from, end: from + (who?.[0].length ?? 0), text: '被告' }] };
    },
  }),
};
export default check;
