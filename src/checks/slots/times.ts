import { before } from '../text/clause-around.ts';
import { allOf, anyOf, type Span } from '../text/pattern.ts';
import { EXACT_TIMES, FUZZY_TIMES, PERIODS, VAGUE_TIMES } from '../words/times.ts';
import type { Time } from './slots.ts';

// 明天或者后天: two days to choose from are none.
const EITHER =
  /(?:[今明后]天|[今明]晚|(?:周|星期)[一二三四五六日天]|\d{1,2}[日号])(?:或者?|还是|\/|要么)(?:[今明后]天|[今明]晚|(?:周|星期)?[一二三四五六日天]|\d{1,2}[日号])(?!\d)(?:吧|左右)?(?![、:\d])|[今明]后天|(?:大概|大约|可能|应该|差不多)(?:[今明后]天|[今明]晚|(?:下|这)?(?:周|星期)[一二三四五六日天]|\d{1,2}[日号])/u;
const GRADES = [
  ['fuzzy', EITHER],
  ['exact', anyOf(EXACT_TIMES)],
  ['fuzzy', anyOf(FUZZY_TIMES)],
  ['vague', anyOf(VAGUE_TIMES)],
  ['period', anyOf(PERIODS)],
] as const;

// 立即解除, 不定期限, 及时率: these are no promises of time.
const HARMLESS_AFTER = /^(?:合作的|停播后|解除|终止|停(?![投播售])|退出|走人|叫停|换人|撤|生效|失效|停止合作|率|性|起|有效|保存|改回|撤回|查看|登录|可查)/u;
const DENIED = /(?:不得|不能|不可|不准|禁止|严禁|无权|别|不要|不必|无需|不用|不|没有?|未能?)(?:以|再)?$/u;

// 下周计划, 下月提成: the week a thing is about, not the day it is due.
const ABOUT = /^(?:(?:下|本|这|当|上)个?[周月]|首月|第一个月)/u;
const THING = /^(?:的|基础|服务|调整|策略|排期|计划|提成|目标|重点|数据|工作|销售|任务|服务费|费|报|方案|预算|总结|业绩|花费|推广)/u;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Every word for time, from left to right; where two overlap, a countable one wins, then the longer. */
export function timesIn(plain: string): Time[] {
  const found: Time[] = [];
  for (const [grade, pattern] of GRADES) {
    for (const span of allOf(pattern, plain)) {
      if (grade !== 'exact' && (HARMLESS_AFTER.test(plain.slice(span.end)) || DENIED.test(before(plain, span)))) continue;
      if (grade === 'fuzzy' && ABOUT.test(span.text) && THING.test(plain.slice(span.end))) continue;
      const other = found.find((time) => overlaps(time, span));
      if (!other) found.push({ ...span, grade });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
