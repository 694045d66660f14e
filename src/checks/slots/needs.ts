import type { Context } from '../check.ts';
import type { Statement } from '../statement.ts';
import { timesIn } from './times.ts';
import { kindsIn, settledIn } from './precise.ts';

// Who writes three kinds of precise words in a sentence, or four in a paragraph, has thought of the rest or has it beside.
const CAREFUL_SENTENCE = 3;
const CAREFUL_PARAGRAPH = 4;

/** Whether the statement stands among words written with care, where a missing slot is no oversight. */
export const isCareful = (statement: Statement, context: Context): boolean =>
  kindsIn(context.sentenceOf(statement).precise) >= CAREFUL_SENTENCE || kindsIn(context.paragraphOf(statement).precise) >= CAREFUL_PARAGRAPH;

/** Whether two details beside the statement, or three in its paragraph, are settled: then a missing nicety is no oversight. */
export const isPolished = (statement: Statement, context: Context): boolean =>
  settledIn(context.sentenceOf(statement).precise) >= 2 || settledIn(context.paragraphOf(statement).precise) >= 3;

/** Whether any part of the sentence, or the heading above, names a day or a length of time. */
export const hasDay = (statement: Statement, context: Context): boolean =>
  (statement.heading !== null && timesIn(statement.heading.replaceAll(' ', '')).some(({ grade }) => grade === 'exact')) ||
  context.sentenceOf(statement).statements.some(({ slots }) => slots.times.some(({ grade }) => grade === 'exact'));

/** The whole statement as a place. */
export const whole = ({ plain }: Statement) => ({ start: 0, end: plain.length });

// A permission, a rule of conduct or a way of doing something holds all the time.
const STANDING_RULE =
  /须有|需有|注明|不写|须[^，。；|]{0,14}(?:同意|确认|批准|回复)|须经|需经|经[^，。；|]{1,12}(?:同意|确认|批准)|只能|一律|以[^，。；|]{1,20}为(?:准|主|限)|通过[^，。；|]{1,14}(?:授权|进行)|可以?(?!靠)|按[^，。；|]{1,14}(?:执行|作答|承担)|由[^，。；|]{1,8}承担|未尽|协商|都能|都可以|尽管|不归|应该是|包在|放心|提供[^，。；|]{0,20}服务|为[^，。；|]{1,8}提供|想(?:想)?办法|须由?[^，。；|]{0,20}(?:签字|盖章)|后(?:才|方)(?:能|可)|前(?:由|须|经)[^，。；|]{0,10}书面|只(?!要|是|好|有)|限于|同样|沿用|起算|不限制|不抽查|不移交|不下载|不留存|不再|视同|见第|超出的每|须附|的不得|的须|采用|逐日|发到[^，。；|]{0,10}渠道|后付|自行抽取/u;
// 商家未确认的，沿用上一周计划: a rule for a case, in the written language.
const FOR_A_CASE = /[^，。；|]{2,24}的，/u;
const COPULA = /^[^，。；|]{1,16}(?:[^应就还都不]是(?![否不])|限于)/u;

/** Whether a statement says how something is to be done at all times rather than that it is to be done once. */
export const isStandingRule = ({ plain, kind }: Statement): boolean =>
  STANDING_RULE.test(plain) || (kind !== 'chat' && (FOR_A_CASE.test(plain) || COPULA.test(plain)));
