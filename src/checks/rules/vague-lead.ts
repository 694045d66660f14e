import type { Check } from '../check.ts';
import { FORBIDDEN } from '../phrase.ts';
import { before } from '../text/clause-around.ts';
import { firstOf } from '../text/pattern.ts';

const NAMED_BELOW = /姓名|附件|架构表|名单|联系人表|联系方式|[（(][^）)]{0,12}[）)]/u;

// Who sends somebody; the words stay when a name takes the place of what follows.
const SENDS = '(?:安排|指派|派|委派|配备|组建|由|让|叫|请|成立|配置|提供|配|要|得|需要?|找)(?:个|一个|了|一支|一位|一名|的)?';
const SENT = new RegExp(
  String.raw`${SENDS}(?:相关(?:人员?|负责人|部门|同事|方)|有关(?:人员|部门)|专人|专员|工作人员|指定人员|(?:专业|资深|精英|经验丰富|强大|一流|优秀)的?[^，。；|]{0,4}(?:团队|人员|人士|运营|设计师|客服)|(?:专项|工作|项目|服务|专属|运营)?(?:的)?(?:小组|专班|团队)(?!架构)|\d{1,3}人(?:的)?(?:专业)?团队|[^，。；|]{0,6}(?:小伙伴|同事|同学)|(?:运营|客服|设计|推广|美工)(?:人员|员工|人手)(?!名单|名册|表|架构)|(?:相应|足够|必要|适当|专门)的?(?:服务|工作|技术)?(?:人员|人手|人)|其?指定(?:的)?人员|有人(?=[，。；|看守盯管跟值负做处来接更发]|$)|有经验的人?|人(?=[看守盯管跟值负做处来接更发]))`,
  'u',
);
const SENDS_FIRST = new RegExp(`^${SENDS}`, 'u');

const CROWD = /^(?:团队|全员|各部门|所有人|大家|人员|有关人|公司)$/u;
const NOBODY_NAMED =
  /责任人(?=提供|负责|处理|承担)|(?:我们|他们|你们)?同事(?=在|会|去|来|看)|任何一个人|专门的人|其指定(?:的)?(?:人员|第三方|人)|由[^，。；|]{0,4}指定(?:的)?(?:人|第三方)/u;

const check: Check = {
  id: 'vague-lead',
  category: 'responsibility',
  severity: 'medium',
  layer: 'phrase',
  title: '做事的人没有名字',
  reason: '“相关人员”“专人”不是一个能打电话的人，出了事找不到该问谁。',
  explanation: '找“相关人员、专人、工作人员、专业团队、有人”。写了姓名、岗位或团队架构表的不提示。',
  basis: null,
  guide: '/details/responsibility/',
  clauses: ['handover/operator-team', 'handover/work-group'],
  bad: [
    { text: '乙方指派专人跟进店铺。', marks: '专人' },
    { text: '安装 | 相关人员 | 收货后 | 安装到位', marks: '相关人员' },
    { text: '节假日也要有人看店。', marks: '有人' },
    { text: '差评处理 | 全员 | 24小时内 | 回复并登记', marks: '全员' },
  ],
  good: ['托管方指定专人对接，姓名和电话写入团队架构表。', '客服主管每日18:00前汇总投诉。'],
  find({ plain, cells, slots: { lead, nature } }) {
    if (nature === 'ban' || nature === 'definition' || NAMED_BELOW.test(plain)) return null;
    const cell = cells.find(({ column, text }) => column === 'who' && CROWD.test(text));
    // 安排专人 leads as much as 专人 does, though somebody else arranges it.
    const led =
      lead?.how === 'vague' && !/^(?:谁|别人|某个?人|团队)$/u.test(lead.text) && !(lead.text === '有人' && /[才没会就]$/u.test(plain.slice(0, lead.start)));
    const span = cell ?? (led ? lead : (firstOf(NOBODY_NAMED, plain) ?? firstOf(SENT, plain)));
    if (!span || FORBIDDEN.test(before(plain, span))) return null;
    const verb = SENDS_FIRST.exec(span.text)?.[0].length ?? 0;
    return { start: span.start, end: span.end, edits: [{ start: span.start + verb, end: span.end, text: '＿＿（姓名、岗位）' }] };
  },
};
export default check;
