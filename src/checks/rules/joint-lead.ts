import type { Check } from '../check.ts';
import { append, replaced } from '../rewriting.ts';
import { firstOf } from '../text/pattern.ts';

const TOGETHER =
  /各司其职|各尽其责|(?:双方|两边|大家|各方|[和与跟][^，。；|]{1,4})轮(?:流|着)|商量着(?:来|定|办|做)|[和与跟][^，。；|]{1,5}(?:衔接|协调)好|(?:双方|各方|大家|两边)都?(?:要|应当?|须|需)?(?:想办法|出力)|团队协作|通力合作|齐心|(?:和|跟|与)[^，。；|]{1,6}(?:商量|分头|各自|都行|一块儿?)|(?:双方|各方|两边)[^，。；|]{0,8}(?:分工|分担|指定人员|有义务|有责任)|(?:甲方|乙方|商家|托管方?|我们|你们)(?:或|或者)(?:甲方|乙方|商家|托管方?|我们|你们)(?:应|须|负责|需|要|来)|[^，。；|、]{2,4}、[^，。；|、]{2,4}(?:、[^，。；|、]{2,4})?(?:配合|一起|协同)|(?:他们|大家|两边)[^，。；|]{0,4}看着分工|(?:协同|携手|合力|联手|协作)(?:完成|推进|处理|做|开展|运营|配合)|(?:双方|两边|大家|各方|咱们|我们|甲乙双方|两家)[^，。；|]{0,10}(?:一起|共同|互相|相互|协同|协作|积极配合|配合|协力|合力|联合|分头)|共同(?:负责|承担(?!费用)|处理|完成|维护|推进|管理|解决|运营|跟进|执行|参与|落实|制定|商讨|把关)|(?:互相|相互)(?:配合|协助|支持|协作)|一起(?:处理|负责|弄|做|想|搞|看|商量|来|解决|推|盯|管|跟)|(?:双方|大家|两边|各方)(?:都|均)?(?:负责(?!人)|处理|完成|推进|维护|承担(?!各自)|解决|跟进|努力|看着|盯着|管|上心|注意|留意|关注)|双方(?:共同)?(?=[|]|$)|大家(?:都|一起|多)|(?:我|商家|托管方?|运营|客服|仓库|甲方|乙方|设计|美工)(?:和|跟|与)(?:我|商家|托管方?|运营|客服|仓库|甲方|乙方|设计|美工)(?:那边)?(?:都|一起|共同|配合|分头)|谁(?:方便|有空|在线?|看到|先看到)谁/u;
// Meetings, talk and terms concern both; nobody has to lead them.
const NO_TASK = /会|续|沟通|期|合同|签|保密|协议|确认|终止/u;
const TWO = /^(?:商家|甲方|托管方?|乙方|运营|客服|店主|仓库|设计|美工)[/、和与及+&](?:商家|甲方|托管方?|乙方|运营|客服|店主|仓库|设计|美工)/u;
const TWO_IN_CELL = /^[^/、+&和与及或（(]{1,7}[/、+&和与及或][^/、+&和与及或（(]{1,7}(?:[/、+&][^/、+&（(]{1,7})?$/u;
const LED = /主导|主责|牵头|为主|各自承担|分工表|按原因|分别|各承担|书面(?:确认|选定|确定)|由(?:甲方|乙方|商家|托管方?)(?![和与及跟、方])/u;

const check: Check = {
  id: 'joint-lead',
  category: 'responsibility',
  severity: 'medium',
  layer: 'phrase',
  title: '“双方一起”等于没人牵头',
  reason: '两边都负责，就没有一个人可以问；漏了的时候，每一方都能说对方没动。',
  explanation: '找“双方共同、互相配合、大家一起”。写了谁主导谁配合的、双方签字确认的，不提示。',
  basis: null,
  guide: '/details/responsibility/',
  clauses: ['operation/campaign-plan', 'contract/general-rules'],
  bad: [
    { text: '活动报名和备货双方共同负责。', marks: '双方共同' },
    { text: '双方应积极配合，确保项目顺利进行。', marks: '双方' },
    { text: '小陈：售后的话大家一起处理嘛', marks: '一起' },
    { text: '库存 | 双方共同 | 每周 | 库存准确', marks: '双方共同' },
    { text: '退款 | 客服/财务 | 申请后 | 退掉', marks: '客服/财务' },
  ],
  good: [
    '托管方主导提交材料，商家配合在2日内提供资质文件。',
    '双方签字的《店铺诊断确认书》当日存档。',
    '双方3个工作日内书面确定替代做法。',
    '双方均不得要求刷单。',
    '双方协商一致可以变更。',
    '双方共同导出的数据为结算依据。',
  ],
  find(statement) {
    const { plain, slots, cells } = statement;
    const who = cells.find(({ column }) => column === 'who');
    if (who && NO_TASK.test(cells[0]?.text ?? '')) return null;
    if (
      who &&
      (slots.lead?.how === 'joint' || TWO.test(who.text) || (TWO_IN_CELL.test(who.text) && !/配合|协助/u.test(who.text)) || /^(?:共同|协商)/u.test(who.text)) &&
      !LED.test(plain)
    ) {
      return replaced(who, '＿＿主导，＿＿配合');
    }
    if (slots.nature === 'ban' || slots.nature === 'definition' || LED.test(plain)) return null;
    const span = firstOf(TOGETHER, plain);
    // 协商 is about what to do in trouble, which is another question.
    // 双方共同导出的数据: what two did, not what two are to do.
    if (span && /^[^，。；|]{0,6}的[^，。；|]/u.test(plain.slice(span.end))) return null;
    // What is signed is signed by both.
    if (span && /^[^，。；|]{0,2}(?:签|盖章)/u.test(plain.slice(span.end))) return null;
    if (!span || /协商|协议|约定|商定/u.test(span.text)) return null;
    return { start: span.start, end: span.end, edits: [append(statement, '：由＿＿（只写一方）主导，＿＿配合，在＿＿月＿＿日前给出＿＿')] };
  },
};
export default check;
