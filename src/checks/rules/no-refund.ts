import type { Check } from '../check.ts';
import { law } from '../basis.ts';
import { findPhrase } from '../phrase.ts';
import { before } from '../text/clause-around.ts';
import type { Statement } from '../statement.ts';
import { anyOf, type Span } from '../text/pattern.ts';
import { list } from '../words/list.ts';
import { insteadOfClause } from '../rewriting.ts';
import type { Near } from '../text/near.ts';

const WORDS = anyOf(
  list(String.raw`
  (?:无须|无需|不用|不必|不需要?|不再)退 (?:概|一律|一概|均|全部|恕|都)不(?:予|再|得|能|作|给)?退
  不(?:予|再|作|得|能|会|做|可|给)?退(?:还|款|费|钱|回|的|给)
  (?:钱|费用?|款|押金|保证金|定金|订金|服务费|年费)[^，。；|]{0,6}(?:不退|(?:也|都|就|可|是|一分)(?:钱)?不(?:会|能|给)?退|不(?:给|予)?退(?:押金|保证金|定金|服务费|钱|款)|退不了|不能退|不返|不还|没得退|不予返还|归(?:乙方|我方|托管方?|我们|服务商)|没收)
  (?:也|都|就|可|是|一分)(?:钱)?不(?:会|能|给)?退 不(?:给|予)?退(?:押金|保证金|定金|服务费|钱|款) 退不了 没法退 无法退 没有退款
  (?:已付|已收|预付|已支付)[^，。；|]{0,8}(?:视为|抵作|转作|作为)[^，。；|]{0,10}(?:成本|补偿|违约金|投入|赔偿|费用)
  (?:押金|保证金|定金)[^，。；|]{0,16}(?:[看视](?:具体)?(?:情况|表现|结果)|酌情)(?:再)?退
  无权(?:要求)?(?:退|返) 不(?:予)?返还 没收[^，。；|]{0,6}(?:保证金|押金|定金|费用) (?:扣除|扣留|扣)(?:全部|全额)(?:保证金|押金|服务费|费用)
`),
);

const NEAR: readonly Near[] = [
  {
    one: /费|款|押金|定金|订金|保证金|钱|预付|余额/u,
    other: /不(?:予|可|能|得|再|支持|作|接受|给|会)?(?:退(?!货|换)|返还|退还)|概不|没收|恕不|无法退|清零|作废|归零|不找零/u,
  },
];

const DEPOSIT = /押金|保证金|定金|订金/u;

/** What is paid back instead, of a deposit or of a fee; the case in front of it is kept. */
function refund({ plain }: Statement, span: Span): string {
  const deposit = DEPOSIT.exec(plain)?.[0];
  if (deposit !== undefined) return `${deposit}在账号交接确认单签字后＿＿日内退还，扣除的附凭证`;
  const said = plain.slice(0, span.start - before(plain, span).length).endsWith('的，');
  return `${said ? '' : '提前结束的，'}已付费用按实际服务天数结算，多付部分＿＿日内退还`;
}

const check: Check = {
  id: 'no-refund',
  category: 'rights',
  severity: 'high',
  layer: 'term',
  title: '一概不退',
  reason: '不管做没做、谁的原因，钱都不退；这样的格式条款可能无效，但钱已经在对方手里。',
  explanation: '找“概不退还、不予退费、钱退不了、押金不退、没收保证金”。写了按实际天数结算的不提示。',
  basis: law('cc-496'),
  guide: '/details/settlement/',
  clauses: ['contract/early-exit', 'closing/final-settlement'],
  bad: [
    { text: '已收取的服务费概不退还。', marks: '概不退还' },
    { text: '小陈：不满意可以随时停，不过钱退不了', marks: '退不了' },
    { text: '合作中止的，押金不退。', marks: '押金不退' },
    { text: '客户提前终止合作的，已付费用视为我司前期投入成本。', marks: '已付费用视为' },
  ],
  good: ['提前解除的，已付费用按实际服务天数结算，多付部分10日内退还。', '不予退还的项目须附凭证并书面说明，限于已发生的推广费。'],
  find: findPhrase({
    words: WORDS,
    near: NEAR,
    notBeside: /退货|退换|列明|按比例|扣减须|退还日|不退换|客户|买家|消费者|凭证/u,
    hit: (statement, span) => ({ edits: [insteadOfClause(statement, span, refund(statement, span))] }),
  }),
};
export default check;
