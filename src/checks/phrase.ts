import type { Check, Hit } from './check.ts';
import type { Statement } from './statement.ts';
import { around, before } from './text/clause-around.ts';
import { nearSpans, type Near } from './text/near.ts';
import { allOf, type Span } from './text/pattern.ts';

/** When a phrase does not count. */
export interface Phrase {
  readonly words: RegExp;
  /** Or these two close together. */
  readonly near?: readonly Near[];
  /** Denied or forbidden: looked for in the clause in front of the phrase. */
  readonly notAfter?: RegExp;
  /** Denied within the phrase itself, at its end. */
  readonly denied?: RegExp;
  /** Harmless where this stands in the same clause. */
  readonly notBeside?: RegExp;
  /** Harmless where this stands anywhere in the sentence. */
  readonly notWith?: RegExp;
  /** The phrase gives a power that is unfair only in the operator's hands: harmless where the merchant stands in front of it. */
  readonly power?: true;
  readonly hit?: (statement: Statement, span: Span) => Partial<Hit>;
}

/** 不得, 禁止 and the like, up to the phrase: what is forbidden is not agreed. */
export const FORBIDDEN =
  /(?:(?:不得|禁止|严禁|不准|不许|不允许|不可以?|不能|不应|不会|不要|无需|不用|无须|不必|拒绝|杜绝|避免|防止|反对|没有|未|勿|无权|不参与|不接受|不提供|不支持|不包含|因(?![为此而]))[^，。；|]{0,24}|不(?:再|会|做|搞|给|去|是|算)?|别(?:再|去|给|搞)?)$/u;

// 甲方可以更换…, and not 甲方同意乙方可以更换….
const OPERATORS = /乙方|托管|我[公司方们]|本公司|服务商|运营方/u;
const MERCHANTS_LAST = /(?:^|[，；。:的由])(?:甲方|商家|店主|贵[司方店])[^托乙我服]{0,30}$/u;
const REACH = 40;

// 差评不删, 达人内容须标广告: what stands between the two words turns it round.
const DENIED_WITHIN =
  /(?:不(?!标|写|报|回|说|提|吭|退|返|给|承|负|担|保|赔|背|管|予|开|可退|支持|交|作|得|能|用|需|必|要|在|同|满)|别(?!标|写|家|人|的)|禁止|严禁|拒绝|杜绝|防止|避免|勿)[^，。；|]{0,8}$/u;

/** A `find` that looks for a phrase and leaves alone what is denied or harmless. */
export function findPhrase({ words, near, notAfter, denied, notBeside, notWith, power, hit }: Phrase): Check['find'] {
  return (statement, context) => {
    const { plain } = statement;
    const spans = near
      ? [...allOf(words, plain), ...nearSpans(plain, near, statement.kind === 'row').filter(({ text }) => !DENIED_WITHIN.test(text))]
      : allOf(words, plain);
    for (const span of spans) {
      if (notAfter?.test(before(plain, span)) === true) continue;
      if (power && !OPERATORS.test(span.text) && MERCHANTS_LAST.test(plain.slice(Math.max(0, span.start - REACH), span.start))) continue;
      if (denied?.test(span.text) === true) continue;
      if (notBeside?.test(around(plain, span)) === true) continue;
      if (notWith?.test(context.sentenceOf(statement).plain) === true) return null;
      return { start: span.start, end: span.end, ...hit?.(statement, span) };
    }
    return null;
  };
}
