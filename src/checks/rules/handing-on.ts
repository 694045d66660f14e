import type { Check } from '../check.ts';
import { law } from '../basis.ts';
import { FORBIDDEN, findPhrase } from '../phrase.ts';
import { anyOf } from '../text/pattern.ts';
import { list } from '../words/list.ts';

const WORDS = anyOf(
  list(String.raw`
  (?:可以?|有权|能|会|允许|直接)[^，。；|]{0,12}(?:委托|转(?:包|委托|让|交)|外包|分包|交由|交给)(?:给)?(?:第三方|他人|其他(?:公司|团队|人)|别的|合作方|外部|关联公司|兼职)
  (?:第三方|外部团队|兼职|外包团队|合作伙伴)(?:来)?(?:完成|代为|执行|操作)
  (?:保密|秘密|竞业)[^。；|]{0,16}(?:终止后|结束后|期满后|到期后)(?:除外|失效|解除|自动解除|不再|即(?:失效|终止))
  (?:终止|结束|解除|期满)后[^，。；|]{0,8}(?:不再|无需|不用|不)(?:承担)?保密
  (?:可以?|有权)(?:随时|自行)?(?:更换|调换|调整)(?:运营|团队|人员|服务人员|项目组|客服)
  可(?:以)?(?:同时)?(?:为|服务|承接|代理)[^，。；|]{0,8}(?:同类|竞品|竞争|同行|其他(?:店铺|商家))
  (?:用|拿|把|将|同意[^，。；|]{0,6})[^，。；|]{0,14}(?:案例|数据|资料)[^，。；|]{0,8}(?:用于|用作|用来|拿去)[^，。；|]{0,6}(?:宣传|推广|展示|招商)
  (?:用|拿|作为|使用|把)[^，。；|]{0,10}(?:店铺|商家|数据|资料)[^，。；|]{0,8}(?:案例|宣传|推广自己)
`),
);

const check: Check = {
  id: 'handing-on',
  category: 'rights',
  severity: 'medium',
  layer: 'term',
  title: '转包、换人、保密留了口子',
  reason: '签约的人可以把活转给别人、换掉团队，或者合同一完就不再保密，出了事找不到签约的那一个。',
  explanation: '找可以转委托第三方、可以更换团队、终止后不再保密、可以同时做竞品。须经商家书面同意的不提示。',
  basis: law('cc-919', 'cc-558'),
  guide: '/steps/contract/',
  clauses: ['contract/confidentiality', 'handover/operator-team', 'contract/document-order'],
  bad: [
    { text: '乙方可将部分工作委托第三方完成。', marks: '委托第三方' },
    { text: '乙方应保守甲方商业秘密，但合同终止后除外。', marks: '终止后除外' },
  ],
  good: ['托管方转委托须经商家书面同意，并对受托人的行为负责。', '托管方不得将工作转包给第三方。', '保密义务在合同终止后持续2年。'],
  find: findPhrase({
    words: WORDS,
    power: true,
    notAfter: FORBIDDEN,
    notBeside: /书面同意|经(?:甲方|商家)|提前\d|书面通知|不得|个工作日/u,
    notWith: /书面同意|经商家|经甲方|提前\d{1,2}/u,
  }),
};
export default check;
