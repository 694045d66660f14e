import type { Check } from '../check.ts';
import { isCareful } from '../slots/needs.ts';

// In a chat 通知 and 反馈 are the work itself; these words are about talking.
const IDLE_TALK = /吱|说一声|讲一声|联系|联络|沟通|打招呼|喊|招呼/u;

const check: Check = {
  id: 'no-channel',
  category: 'communication',
  severity: 'low',
  layer: 'gap',
  title: '要通知、要汇报，没写发到哪里',
  reason: '没写发到哪里才算通知到，事后一方说发了，另一方说没看见。',
  explanation: '找“沟通、通知、反馈、汇报、同步”，句子和全文都没有约定群、邮箱、会议等渠道的才提示。',
  basis: null,
  guide: '/details/communication/',
  clauses: ['handover/work-group', 'contract/general-rules'],
  bad: [
    { text: '运营每天同步进度。', marks: '同步' },
    { text: '具体以双方沟通为准。', marks: '沟通' },
  ],
  good: ['每日在群内同步花费、订单量。', '任何一方可提前30日书面通知解除合同。', '日常沟通用微信群（工作日9:00-18:00）。运营每天同步进度。'],
  find(statement, context) {
    const { plain, slots } = statement;
    const { talk } = slots;
    // 答复买家, 告知消费者: said to somebody outside.
    if (/买家|顾客|客户|消费者/u.test(plain)) return null;
    if (!talk || slots.channel || slots.spoken || context.definitions.channel || isCareful(statement, context)) return null;
    if (
      slots.incident ||
      ['definition', 'standing', 'ban', 'consequence', 'payment'].includes(slots.nature) ||
      (statement.kind === 'chat' && !IDLE_TALK.test(talk.text)) ||
      statement.kind === 'row'
    )
      return null;
    return { start: talk.start, end: talk.end, edits: [{ start: talk.start, end: talk.start, text: '在＿＿（哪个群或邮箱）' }] };
  },
};
export default check;
