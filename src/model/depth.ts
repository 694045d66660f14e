/** How much of the library a document takes in, from the shortest to everything with small print. */
export const DEPTHS = ['brief', 'standard', 'full'] as const;

/** A clause names the depth from which on it belongs to the document. */
export type Depth = (typeof DEPTHS)[number];

/** What a reader sees of a depth. */
export const DEPTH_LABELS: Readonly<Record<Depth, { name: string; hint: string }>> = {
  brief: { name: '精简', hint: '约 20 条，四页以内，先把最容易扯皮的写下来' },
  standard: { name: '标准', hint: '多数店铺够用，每条都有时间、标准和后果' },
  full: { name: '完整', hint: '全部条款，附确认规则、凭证和法条出处' },
};

/** Whether a document of depth `wanted` takes in what belongs to it from depth `from` on. */
export function reaches(wanted: Depth, from: Depth): boolean {
  return DEPTHS.indexOf(wanted) >= DEPTHS.indexOf(from);
}
