import type { Check, Edits } from '../check.ts';
import type { Statement } from '../statement.ts';
import { isCareful, isStandingRule, whole } from '../slots/needs.ts';

const DUTY =
  /要(?!求|点|素)|须|应当?|需要?(?!求)|必须|得(?=把|有|按|给|先|做)|务必|别忘|记得|把|给我|每[日天周月个]|就行|即可|一下|第一时间|及时|尽快|[日天周月底]前/u;

// A promise without anybody who gives it.
const PROMISE = /^(?:提供|安排|承诺)免费/u;

const WHO = '由＿＿（托管方或商家）';
const OBLIGED = /(?:必须|需要|应当|要|应|须|需|得)$/u;

/** Where the leading party goes: in place of 要, or in front of the time or the verb that begins what is to be done. */
function leadIn({ plain, slots: { must, times, deed } }: Statement): Edits {
  if (must && OBLIGED.test(must.text) && must.start > 0 && !/[，；]/u.test(plain.slice(0, must.start)))
    return [{ start: must.start, end: must.end, text: WHO }];
  const first = times[0];
  if (first && first.start > 0 && deed && first.start < deed.start && !/[，；的就]/u.test(plain.slice(0, first.start)))
    return [{ start: first.start, end: first.start, text: WHO }];
  return /^(?:每|第|把|当|次|本|下)/u.test(plain) || first?.start === 0 || deed?.start === 0 ? [{ start: 0, end: 0, text: WHO }] : [];
}

const check: Check = {
  id: 'missing-lead',
  category: 'responsibility',
  severity: 'medium',
  layer: 'gap',
  title: '没写由谁做',
  reason: '没写由谁做，两边都可以说以为是对方做。',
  explanation: '一句话要人做一件事，但从头到尾没有一个做事的人，上面的小标题也没写，就提示。讲标准、讲定义、讲禁止的句子不提示。',
  basis: null,
  guide: '/details/responsibility/',
  clauses: ['contract/general-rules', 'operation/campaign-plan'],
  bad: [
    { text: '第7天前要把账号交接完。', marks: '交接' },
    { text: '每天要导出一份订单数据。', marks: '导出' },
    { text: '库存要每天更新一次。', marks: '更新' },
    { text: '事项 | 负责 | 时间 | 标准\n图片 | — | 周五18:00前 | 10张', marks: '图片' },
  ],
  good: [
    '托管方每日18:00前更新库存。',
    '客服每日导出订单。',
    '主图点击率不低于3%，以生意参谋报表为准。',
    '不得刷单。',
    '托管责任：\n- 3日内提交《店铺诊断报告》',
  ],
  find(statement, context) {
    const { plain, slots } = statement;
    if (statement.empty.includes('who') && !/费|[付货尾余]款|提成/u.test(plain)) return { ...whole(statement), edits: [] };
    if (slots.lead || statement.kind === 'row' || !['task', 'incident', 'meeting'].includes(slots.nature)) return null;
    if (
      !(slots.deed ?? (slots.must && OBLIGED.test(slots.must.text))) ||
      !(DUTY.test(plain) || PROMISE.test(plain)) ||
      isCareful(statement, context) ||
      isStandingRule(statement)
    )
      return null;
    if (context.sentenceOf(statement).statements.some(({ slots: { lead } }) => lead !== null)) return null;
    return { ...whole(statement), edits: leadIn(statement) };
  },
};
export default check;
