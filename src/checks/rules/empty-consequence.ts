import type { Check } from '../check.ts';
import { law } from '../basis.ts';
import { findPhrase, FORBIDDEN } from '../phrase.ts';
import { replaced } from '../rewriting.ts';
import { anyOf } from '../text/pattern.ts';
import { list } from '../words/list.ts';

const WORDS = anyOf(
  list(String.raw`
  后果自负 赔偿(?:对方)?(?:由此)?(?:造成|产生)?(?:的)?(?:相应|一切|全部|相关)?(?:的)?(?:经济)?损失(?![^，。；|]{0,6}(?:的|\d)) 一切后果
  承担(?:相应|全部|一切|法律|违约|赔偿|主要|相关|应有)(?:的)?(?:法律|违约|赔偿|经济)?(?:责任|后果) 依法(?:追究|处理|承担)
  追究(?:其)?(?:法律|违约|相应)?责任 严肃处理 视情节
  按(?:照)?(?:公司|合同|规定|制度|相关规定|有关规定)(?:的)?(?:约定|规定|制度)?(?:处理|处罚|执行罚|承担|扣) 从严 给予(?:警告|批评|处分)
`),
);

const check: Check = {
  id: 'empty-consequence',
  category: 'contingency',
  severity: 'medium',
  layer: 'phrase',
  title: '后果是空话',
  reason: '没写扣多少、赔哪些、到多少为止，真违约时还要从头谈一次。',
  explanation: '找“承担相应责任、后果自负、依法追究、按公司规定处罚、严肃处理”。同一句写了数额或比例的不提示。',
  basis: law('cc-585'),
  guide: '/mistakes/#no-consequence',
  clauses: ['contract/late-delivery', 'contract/late-payment'],
  bad: [
    { text: '乙方违约的，应承担相应的责任。', marks: '承担相应的责任' },
    { text: '造成损失的，依法追究。', marks: '依法追究' },
  ],
  good: ['托管方每逾期一个工作日减收当月基础服务费1%，单月上限20%。', '造成的平台扣罚和对外赔偿由操作的一方承担。'],
  find: findPhrase({
    words: WORDS,
    notAfter: FORBIDDEN,
    notWith: /实际损失|\d{1,6}(?:\.\d{1,2})?(?:%|元|‰)|减收|单方/u,
    hit: ({ plain }, { start, end }) =>
      replaced(
        { start: start - (/(?:应当?|须|需|将|要|由其)$/u.exec(plain.slice(0, start))?.[0].length ?? 0), end },
        '每逾期一个工作日减收当月基础服务费＿＿%，单月不超过＿＿%；造成的平台扣罚和对外赔偿由责任方承担',
      ),
  }),
};
export default check;
