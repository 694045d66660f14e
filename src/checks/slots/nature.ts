import type { RawStatement } from '../statement.ts';
import { anyOf } from '../text/pattern.ts';
import { CONDITIONS } from '../words/incidents.ts';
import type { Nature, Slots } from './slots.ts';

const CONDITION = anyOf(CONDITIONS);
const DEFINES =
  /^(?:写明|列明|注明|载明|每[条个份款张行][^，。；|]{0,6}(?:写|附|含|有))|^[^，。；|]{1,24}(?:＝|=|(?:是|系|即|均)?指(?![定派导示标引教点])|指的是)|(?:负责人|主管|对接人|联系人|授权人|地址|账户)(?:为|是)|定义为|为[^，。；|]{1,8}(?:依据|基准)$|所称|均(?:为|指|含|按)|以下简称|合称|统称|包括本数/u;
const STANDING =
  /归(?:商家|甲方|托管方|乙方|店铺)|归[^，。；|]{0,10}(?:所有|拥有)?$|归[^，。；|]{0,8}(?:所有|拥有)|属于|有权|无权|享有|保留[^，。；|]{0,12}权|不(?:再|予)?承担|概不|不负责?|管辖|仲裁|适用[^，。；|]{0,8}法|效力|同等|优先于|见附件|一式|份数|自动(?:续|顺延|延|展)|(?:期限|有效期)(?:为|自|是)|终止后(?:持续|仍)|可(?:以)?(?:提前|随时|解除|终止|委托|自行|将)|除外$|不视为|不构成|均有|保留\d|保存\d|持续\d|视为|生效|承担[^，。；|]{0,8}义务|负[^，。；|]{1,8}(?:责任|义务)|不影响|不变|不顺延|不计入|自动失效|不存在|不予/u;
const BAN = /(?:^|[^能])不能(?!不)|不得|不私下|不判断|不代收|不垫付|不执行|禁止|严禁|不准|不许|不可以?(?!抗)|不允许|不提供|不做(?=刷|虚|好)|拒绝|杜绝/u;
const QUESTION = /(?:吗|么|怎么(?:办|写|改|弄|算)|为什么|是不是)[”’」"']?$/u;
// 交付物：… names things; nothing is done in it.
const THING = /^(?:[^，。；|]{0,6}(?:顺序|次序|口径|定义):|(?:别|不要|不能?)写|(?:交付物|成果物|避坑点|注意|备注|说明|例如|比如|示例):)/u;
const DUTY = /应当?|须|需|要(?!求)|负责|由|提交|完成|每[日天周月]/u;
const LIABLE =
  /(?:的|，|就|则|部分)(?:由)?[^，。；|]{0,8}(?:承担|赔偿|减收|扣|退|罚|赔|免费返工|顺延|解除)|(?:承担|赔偿)[^，。；|]{0,10}(?:损失|责任|费用|扣罚)|减收|扣减/u;
const IF_THEN = /(?:做不到|没做到|做得不好|做不好|达不到|完不成|未达|没达|不达标|没完成|未完成|不满意|没效果|未按|逾期|超过|低于)/u;
// Meeting words inside a report's name: 《复盘报告》 is blanked already, 复盘报告 without marks is not.
const PAPER = /(?:报告|总结|纪要|报表|方案|手册|话术)/u;

// “别浪费，花得值就行”: the second part asks for something.
const saysMore = (plain: string): boolean => plain.split('，').some((part) => part.length >= 4 && !BAN.test(part) && !/^(?:因|由|违反|否则|如|若)/u.test(part));

/** What a statement does, told by its grammar: definitions and rights first, then bans, consequences, money, talk, trouble, numbers, tasks. */
export function natureOf({ plain, kind, cells, asks }: RawStatement, slots: Omit<Slots, 'nature' | 'precise' | 'care'>): Nature {
  if (kind === 'heading' || asks || QUESTION.test(plain) || THING.test(plain)) return 'other';
  const { money, deed, must, incident, meeting, metric } = slots;
  if (DEFINES.test(plain) && !/每[月周日]\d|应当?|须/u.test(plain)) return 'definition';
  if (IF_THEN.test(plain) && (LIABLE.test(plain) || money.amends !== null)) return 'consequence';
  if (STANDING.test(plain) && kind !== 'row') return 'standing';
  if (BAN.test(plain) && !DUTY.test(plain.replace(BAN, '')) && !saysMore(plain)) return 'ban';
  const pays =
    (money.amends && !incident ? money.amends : null) ??
    money.share ??
    money.extra ??
    money.open ??
    money.deposit ??
    ((money.fee ?? money.cost) && (money.paying ?? money.amount));
  if (kind === 'row' && cells.length > 0 && /费|提成|分成|结算|付款|押金|保证金|佣金/u.test(cells[0]?.text ?? '')) return 'payment';
  if (pays && !(metric && metric.text.endsWith('率')) && !/(?:提交|出具?|交)[^，。；|]{0,8}(?:报告|报表|方案)/u.test(plain)) return 'payment';
  if (kind === 'row' && incident?.start === 0) return 'incident';
  if (LIABLE.test(plain)) return 'consequence';
  if (meeting && !PAPER.test(plain.slice(meeting.end, meeting.end + 3))) return 'meeting';
  if (incident && (CONDITION.test(plain) || slots.handling !== null || slots.step !== null)) return 'incident';
  if (metric && (slots.praise !== null || (slots.threshold !== null && !/[次遍]$/u.test(slots.threshold.text))) && (!deed || deed.start > metric.start))
    return 'measure';
  if (deed || (must && kind !== 'chat') || kind === 'row') return 'task';
  return metric && slots.praise ? 'measure' : 'other';
}
