import type { StatementKind } from '../statement.ts';

// What somebody writes who has thought of the quarrel: numbers, bounds, exceptions, cases, papers, places. Loose speech has one of these in
// a sentence, rarely two; a clause that can be kept has four or more, whatever it is about. A suspicious word among them is no oversight.
const KINDS: readonly RegExp[] = [
  // A number that is no time; times are counted below.
  /\d(?![\d.:]{0,8}(?:个?(?:自然|工作)?[日天月年周]|小时|分钟|号|点|:))/u,
  /《|附件|附表/u,
  /不低于|不少于|不高于|不超过|不足|低于|高于|上限|最多|至少|超过|以内|为限|封顶/u,
  /不得|不予|不可|无权|不作为|不计|不含|不包|拒绝|禁止|不影响|不再|不另|不视为|不垫|不参与/u,
  /的，|如[^，。；]{1,12}，|[时后]，|若|因[^，。；]{2,12}，|遇|除[^，。；]{2,20}外/u,
  /按照?[^，。；]{1,10}(?:计|执行|结算|承担|处理|支付|赔)|以[^，。；]{1,20}(?:为准|为限|为依据|操作|计算)|通过|凭|依据/u,
  /书面|签字|签署|盖章|登记|存档|截图|邮箱|记录|纪要/u,
  /工作群|后台|共享|表格|文件夹|平台|账户|仓库/u,
  /由[^，。；]{1,8}(?:承担|决定|提供|负责|完成|赔|补|处理|选择)/u,
  /[甲乙]方|商家|托管方|客服|仓库|我司|贵司/u,
  /\d{1,2}:\d{2}|\d个?(?:自然日|工作日|日|小时|天|分钟|年|月)|当日|次日|周[一二三四五六日]/u,
  /、/u,
  /，[^，。；]{4,60}，/u,
];

/** The kinds of care that a text of one sentence shows, as a set of bits. */
export const careIn = (plain: string): number => KINDS.reduce((set, kind, bit) => (kind.test(plain) ? set | (1 << bit) : set), 0);

const IN_A_SENTENCE = { gaps: 3, words: 4 } as const;

/** So many kinds show that nothing was left out by oversight, and so many that no word is meant loosely. Cells name places and parties anyway. */
export const ENOUGH_CARE: Readonly<Record<StatementKind, { readonly gaps: number; readonly words: number }>> = {
  heading: IN_A_SENTENCE,
  item: IN_A_SENTENCE,
  sentence: IN_A_SENTENCE,
  chat: { gaps: 3, words: 3 },
  row: { gaps: 5, words: 5 },
};
