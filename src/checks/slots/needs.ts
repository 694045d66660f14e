import type { Context } from '../check.ts';
import type { Statement } from '../statement.ts';
import { timesIn } from './times.ts';
import { kindsIn, settledIn } from './precise.ts';

// Who writes three kinds of precise words in a sentence, or four in a paragraph, has thought of the rest or has it beside.
const CAREFUL_SENTENCE = 3;
const CAREFUL_PARAGRAPH = 4;

// 见附件三, 以第五条为准, 写在《推广计划》: what is missing here stands there. “见合同” names no place.
const POINTS =
  /(?:见|写[在入]|[列载](?:在|于|入)|按照?|依照?|根据|以|由)[^，。；|]{0,4}(?:附件|附表|第[一二三四五六七八九十\d]{1,3}[条款项]|《)|(?:附件|附表)[一二三四五六七八九十\d]{0,2}(?:所列|所附|载明|列明|为准)|第[一二三四五六七八九十\d]{1,3}条(?:处理|执行|为准|约定)/u;

/** Whether the sentence names the document or article in which the rest is settled. */
const pointsElsewhere = (statement: Statement, context: Context): boolean => POINTS.test(context.sentenceOf(statement).plain);

/** Whether the statement stands among words written with care, or names where the rest is written: a missing slot is then no oversight. */
export const isCareful = (statement: Statement, context: Context): boolean =>
  pointsElsewhere(statement, context) ||
  kindsIn(context.sentenceOf(statement).precise) >= CAREFUL_SENTENCE ||
  kindsIn(context.paragraphOf(statement).precise) >= CAREFUL_PARAGRAPH;

/** Whether two details beside the statement, or three in its paragraph, are settled: then a missing nicety is no oversight. */
export const isPolished = (statement: Statement, context: Context): boolean =>
  settledIn(context.sentenceOf(statement).precise) >= 2 || settledIn(context.paragraphOf(statement).precise) >= 3;

/** Whether any part of the sentence, or the heading above, names a day or a length of time. */
export const hasDay = (statement: Statement, context: Context): boolean =>
  (statement.heading !== null && timesIn(statement.heading.replaceAll(' ', '')).some(({ grade }) => grade === 'exact')) ||
  context.sentenceOf(statement).statements.some(({ slots }) => slots.times.some(({ grade }) => grade === 'exact'));

/** Whether a sentence that goes on explaining this one names a day or a length of time. */
export const isDatedBelow = (statement: Statement, context: Context): boolean =>
  context.sentenceOf(statement).statements.some(({ sentence, slots }) => sentence !== statement.sentence && slots.times.some(({ grade }) => grade === 'exact'));

/** The whole statement as a place. */
export const whole = ({ plain }: Statement) => ({ start: 0, end: plain.length });

// A permission, a rule of conduct or a way of doing something holds all the time.
const STANDING_RULE =
  /须有|需有|注明|不写|须[^，。；|]{0,14}(?:同意|确认|批准|回复)|须经|需经|经[^，。；|]{1,12}(?:同意|确认|批准)|只能|一律|以[^，。；|]{1,20}为(?:准|主|限)|通过[^，。；|]{1,14}(?:授权|进行)|可以?(?!靠)|按[^，。；|]{1,14}(?:执行|作答|承担)|由[^，。；|]{1,8}承担|未尽|协商|都能|都可以|尽管|不归|应该是|包在|放心|提供[^，。；|]{0,20}服务|为[^，。；|]{1,8}提供|想(?:想)?办法|须由?[^，。；|]{0,20}(?:签字|盖章)|后(?:才|方)(?:能|可)|前(?:由|须|经)[^，。；|]{0,10}书面|只(?!要|是|好|有)|限于|同样|沿用|起算|不限制|不抽查|不移交|不下载|不留存|不再|视同|见第|超出的每|须附|的不得|的须|采用|逐日|发到[^，。；|]{0,10}渠道|后付(?:费|制)|自行抽取|之?前(?:先|须先|要先|应先)|按[^，。；|]{0,8}规则|仅[在限用于]|保证[^，。；|]{0,10}(?:有|合法|真实|无误)|不得|差额由|每次|存放(?:于|在)|以[^，。；|]{1,8}操作|按每[^，。；|]{1,8}计|由[^，。；|]{1,8}(?:书面)?(?:决定|定价|选择|主导|给出|核定)|对[^，。；|]{2,16}负责|或[^，。；|]{1,8}(?:，|$)[^。]{0,4}留|按清单|(?:我|他们|你们|客服)管[^，。；|]{1,8}，(?:我|他们|你们|客服)管|只有|有[^，。；|]{0,8}权(?=[，。；|]|$)|先由[^。；|]{2,24}再|保管|保存期|留存|由(?:厂家|平台|物流公司|快递公司|承运方|供应商)[^，。；|]{0,6}(?:负责|承担|处理)|[须应]使用|由[^，。；|]{1,6}(?:提供|取得|指定)(?=[，。；|]|$)|由[^，。；|]{1,8}(?:操作|填写|起草)|时按|照录|(?:定价|价格)我来|分为|才算|[没不][^，。；|]{1,6}就别|先[^，。；|]{0,8}(?:批准|同意|确认)|随[^，。；|]{1,8}一并/u;
// 名单不导出, 差评不删: what is not done needs no day.
const NOT_DONE =
  /(?:^|[，、]|[均都也仍])不(?!少|超|低|高|晚|迟|断|要|能|错|管|是|好|同|足|满|会|做|干)[^，。；|了]{1,14}(?:$|，)|[^，。；|不]{1,8}不(?:向[^，。；|]{1,6})?(?:提供|索要|收取|支持|删|做|另|导出|参与|收|设|对外|回复时)/u;
// 商家未确认的，沿用上一周计划: a rule for a case, in the written language.
const FOR_A_CASE = /[^，。；|]{2,24}的，|未[^，。；|]{1,8}的[^，。；|]{0,6}(?:不|按|由|须|应|视|仍)|的(?:不|一律|按|由|须|仍|可以?)[^，。；|]{1,16}$/u;
const COPULA = /^[^，。；|]{1,16}(?:[^应就还都不]是(?![否不])|限于)/u;

// 昨天花费286，表放群文件了: told, not asked for.
const REPORTED = /没(?:有)?(?:写|说|讲|定|谈|想好)|不知道|不清楚|搞不清|到底|好像|怎么又|(?:了|过|好的|的)$|已经|^已|昨[天晚日]|刚才?|上周|前天/u;
const BACKGROUND = /认为|截至|成立于|主营|现有|经过[^，。；|]{1,10}[，]/u;
const ANSWER = /等[您你][^，。；|]{0,4}(?:回|定|看|确认)|^(?:好|行|嗯|收到|可以|[Oo][Kk]|明白|没问题)[的吧啊呀]?，[^，]{0,8}$|^(?:没事|放心|哈哈|谢谢|辛苦)/u;
const NOT_SETTLED = /没(?:有)?(?:写|说|讲|定|谈|想好)|不知道|不清楚|搞不清/u;
const ASKS_FOR = /要|得(?=把|有|按|给|先)|记得|务必|必须|请|麻烦|帮|让|赶|尽快|会|该|呗|吧/u;

const ASKING = /什么时候|谁来|怎么(?:算|办|弄|回事)|(?:会不会|是不是|能不能|要不要|有没有|行不行|对不对|好不好)|多少钱|为什么|哪[天个里张款]|[吗呢么]$/u;

/** Whether a chat line asks without a question mark. */
export const isQuestion = ({ plain, kind, asks }: Statement): boolean => asks || (kind === 'chat' && ASKING.test(plain));

/** Whether somebody only tells what was done. */
export const isReport = ({ plain, kind }: Statement): boolean =>
  (kind !== 'row' && (BACKGROUND.test(plain) || (kind === 'chat' && ANSWER.test(plain)))) ||
  (kind !== 'row' && (kind === 'chat' || NOT_SETTLED.test(plain)) && REPORTED.test(plain) && !ASKS_FOR.test(plain));

/** Whether a statement says how something is to be done at all times rather than that it is to be done once. */
export const isStandingRule = ({ plain, kind }: Statement): boolean =>
  STANDING_RULE.test(plain) ||
  (kind !== 'chat' && kind !== 'row' && NOT_DONE.test(plain)) ||
  (kind !== 'chat' && (FOR_A_CASE.test(plain) || COPULA.test(plain)));
