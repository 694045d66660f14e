import type { RawStatement } from '../statement.ts';
import { before } from '../text/clause-around.ts';
import { anyOf, firstOf, firstWhere, type Span } from '../text/pattern.ts';
import type { Parties } from '../text/parties.ts';
import { GIVING, MAKING, MUST } from '../words/deeds.ts';
import { HANDLING, INCIDENTS, STEPS_TAKEN } from '../words/incidents.ts';
import { METRICS, SOURCES, THRESHOLDS, VAGUE_STANDARDS } from '../words/standards.ts';
import { CHANNELS, MEETINGS, SPOKEN, TALKS } from '../words/talk.ts';
import { actorsIn, leadOf } from './actors.ts';
import { careIn } from './care.ts';
import { moneyIn } from './money.ts';
import { natureOf } from './nature.ts';
import { preciseKinds } from './precise.ts';
import type { Slots } from './slots.ts';
import { timesIn } from './times.ts';

const MAKE = anyOf(MAKING);
const GIVE = anyOf(GIVING);
const OBLIGED = anyOf(MUST);
const METRIC = anyOf(METRICS);
const THRESHOLD = anyOf(THRESHOLDS);
const PRAISE = anyOf(VAGUE_STANDARDS);
const SOURCE = anyOf(SOURCES);
const CHANNEL = anyOf(CHANNELS);
const TALK = anyOf(TALKS);
const MEETING = anyOf(MEETINGS);
const SAID = anyOf(SPOKEN);
const INCIDENT = anyOf(INCIDENTS);
const HANDLED = anyOf(HANDLING);
const STEP = anyOf(STEPS_TAKEN);

const CONFIRM = /(?:书面)?(?:确认|审核|审批|验收|签字|复核|回签|定稿|点头|过目|同意)(?!书|单|表|函|标准|权|制度|人员)/u;
const SUPPORT = /配合|协助|支持/u;
const OTHERWISE =
  /否则|逾期|超期|迟(?:交|付|延|到)|未(?:按|能|在|完成|达|经|交|及|如)[^，。；|]{0,14}(?:的|，)|没(?:有)?(?:按|做|达|完成|交|到)[^，。；|]{0,14}(?:的|，|就)|不(?:达标|合格|足|符)的?|违反|违约|未达标|超过的|超出的|减收|扣减|返工|重做|顺延|退还|赔偿|视为|由[^，。；|]{1,8}承担|除外|缺一|(?:低于|高于|不足|少于|满)[^，。；|]{1,10}的(?:，|$)/u;
const WITHIN = /\d{1,3}个?(?:自然日|工作日|日|天|小时|分钟)(?:之|以)?内|(?:一|两|三|五|七)个?(?:工作日|天|日)内|当[日天]|次日|\d{1,2}:\d{2}前?/u;
// 供应, 主要, 例会, 理由, 申请: not the words they end with.
const WITHIN_WORD = /^(?:[供响反适相效报对]应|[主重简概纪摘不只首]要|[机社协盘例周月晨晚大工开约议]会|[理自缘]由|[申邀聘]请|[求必值]得|[大].负)/u;
const BRACKETS = /（[^（）]{1,80}）/gu;
// A number of times, days or hours is no measure of quality.
const TIME_UNIT = /(?:日|天|周|月|年|小时|号|点)$/u;

const NAMES = /^(?:推广|投放|直播|运营|设计|装修|拍摄|测款|培训|复盘|清仓|种草|管理|上架|上新)/u;
const THING_AFTER =
  /^(?:账户|账号|费|预算|计划|数据|排期|期[^，。；]?为|间|号|人员|专员|样品|商品|周报|日报|报告|记录|日志|稿|单|经理|主管|效果|渠道|金额|余额|后台|工具|规则|脚本)/u;

/** Reads the slots of a statement. */
export function readSlots(statement: RawStatement, parties: Parties): Slots {
  const { plain } = statement;
  const actors = actorsIn(plain, parties);
  const times = timesIn(plain);
  const isTime = (span: Span) => times.some(({ start, end, grade }) => grade !== 'vague' && span.start < end && start < span.end);
  // What stands in brackets explains; it is not what is done.
  const spoken = plain.replaceAll(BRACKETS, (inside) => '□'.repeat(inside.length));
  // 推广账户, 直播排期: the name of a thing, nothing that is made.
  const makes = firstWhere(MAKE, spoken, (span) => !isTime(span) && !(NAMES.test(span.text) && THING_AFTER.test(spoken.slice(span.end))));
  const gives = firstOf(GIVE, spoken);
  const slots: Omit<Slots, 'nature' | 'precise' | 'care'> = {
    lead: leadOf(statement, actors),
    support: firstOf(SUPPORT, plain),
    must: firstWhere(OBLIGED, plain, (span) => !WITHIN_WORD.test(plain.slice(Math.max(0, span.start - 1), span.start + 1))),
    deed: makes && (!gives || makes.start <= gives.start) ? makes : gives,
    makes: makes !== null,
    times,
    metric: firstOf(METRIC, plain),
    threshold: firstWhere(THRESHOLD, plain, (span) => !TIME_UNIT.test(span.text) && !isTime(span)),
    praise: firstWhere(PRAISE, plain, (span) => !/(?:不写|不得|未|非|避免|禁)$/u.test(before(plain, span))),
    source: firstOf(SOURCE, plain),
    confirmation: firstOf(CONFIRM, plain),
    within: WITHIN.test(plain),
    channel: firstOf(CHANNEL, plain),
    talk: firstWhere(TALK, plain, (span) => !/(?:[不未解]|收到|接到|违规|处罚|平台|的)$/u.test(before(plain, span))),
    meeting: firstOf(MEETING, plain),
    spoken: firstOf(SAID, plain),
    money: moneyIn(plain),
    incident: firstWhere(INCIDENT, plain, (span) => !/(?:无|没有|无未处理|未处理)$/u.test(before(plain, span))),
    handling: firstOf(HANDLED, plain),
    step: firstOf(STEP, plain),
    otherwise: firstOf(OTHERWISE, plain),
  };
  return { ...slots, nature: natureOf(statement, slots), precise: preciseKinds(plain, slots), care: careIn(plain) };
}
