import type { Slots } from './slots.ts';

const CLOCK = /\d{1,2}:\d{2}|\d{1,2}点/u;
const KIND = /自然日|工作日|含当日|全天计时|值守时段|之日起|起算/u;
const WRITTEN = /书面|签字|签署|盖章|截图|凭证|附件|纪要|邮箱/u;
const DOCUMENT = /《/u;
const BOUND = /不低于|不少于|不高于|不超过|上限|封顶|最多|至少|≥|≤|[＝=]/u;
const PARTS = /[一二两三四五六七八九\d]{1,2}(?:项|部分|样)(?:齐|都|，|；|。|$)|含[^，。；]{2,30}、|写明|列明|附[^，。；]{2,}/u;

/** Number of kinds in a set of precise kinds. */
export function kindsIn(precise: number): number {
  let count = 0;
  for (let rest = precise; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

// Clock, kind of day, source, written form, bound, consequence: kinds that only somebody who settles details writes.
const SETTLED = 0b0011011011;

/** Number of kinds in a set that settle a detail. */
export const settledIn = (precise: number): number => kindsIn(precise & SETTLED);

/**
 * Which kinds of precise words a statement has, as a set of bits. Who writes a clock, a source and a consequence knows what he does: checks that
 * look for something missing keep quiet there, where a reader would call them pedantic.
 */
export function preciseKinds(plain: string, slots: Pick<Slots, 'times' | 'source' | 'otherwise' | 'threshold'>): number {
  return [
    CLOCK.test(plain),
    KIND.test(plain),
    slots.times.some(({ grade }) => grade === 'exact'),
    slots.source !== null && !slots.source.text.startsWith('《'),
    WRITTEN.test(plain),
    DOCUMENT.test(plain),
    BOUND.test(plain),
    slots.otherwise !== null,
    PARTS.test(plain),
    slots.threshold !== null,
  ].reduce((set, has, bit) => (has ? set | (1 << bit) : set), 0);
}
