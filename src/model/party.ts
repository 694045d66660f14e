/** The parties of a cooperation. The designer takes part only where visual work is given out. */
export const PARTIES = ['merchant', 'operator', 'designer'] as const;

/** Id of a party. Exactly one party leads a clause. */
export type Party = (typeof PARTIES)[number];

/** A party, or both main parties at once: allowed for signing and confirming, never for leading. */
export const SIDES = [...PARTIES, 'both'] as const;

/** Who signs, confirms or delivers. */
export type Side = (typeof SIDES)[number];

/** What a reader sees of a party; the initial stands beside the colour so that nothing is told by colour alone. */
export const SIDE_LABELS: Readonly<Record<Side, { name: string; initial: string; contract: string }>> = {
  merchant: { name: '商家', initial: '商', contract: '甲方' },
  operator: { name: '托管方', initial: '托', contract: '乙方' },
  designer: { name: '视觉外包方', initial: '视', contract: '丙方' },
  both: { name: '双方', initial: '双', contract: '双方' },
};
