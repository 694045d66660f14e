// “乙方负责装修。装修内容见附件四。” Whoever reads the first sentence reads on: what the second says of the same thing is said of both.

/** A sentence that begins so explains the one in front of it. */
const GOES_ON =
  /^(?:具体|其中|本[条款项]|所称|上述|前述|前款|该[^，。；]{0,6}|其(?!他|它|余|次)|内容|金额|时间|方式|标准|地点|期限|范围|超出|超过|超时|逾期|未[^，。；]{1,12}的|不足|低于|高于|迟于|否则|返工|仍)/u;
/** Where the rest is written. */
const POINTS = /(?:见|写[在入]|[列载](?:在|于|入))[^，。；]{0,4}(?:附件|附表|《|第[一二三四五六七八九十\d]{1,3}条)/u;
const HAN_PAIRS = /(?=([\u4e00-\u9fff]{2}))/gu;
// Who acts, and words that any two sentences share.
const ANY_SENTENCE =
  /[甲乙丙双]方|商家|托管|管方|我[们方司]|你[们方]|他们|应[当在于]|必须|需要|不[得能]|可以|以及|每[日天周月]|[一二三]个|工作|自然|店铺|运营|客服|负责/u;
/** So many characters of a sentence name what it is about. */
const HEAD = 7;

/** Whether a sentence says more about what the one in front of it said; both without blanks. */
export function elaborates(sentence: string, previous: string): boolean {
  if (GOES_ON.test(sentence) || POINTS.test(sentence)) return true;
  const head = sentence.slice(0, HEAD);
  return [...head.matchAll(HAN_PAIRS)].some(([, pair = '']) => !ANY_SENTENCE.test(pair) && previous.includes(pair));
}
