/** What it means when the party that must confirm says nothing. 民法典第 140 条: silence counts only where law, agreement or habit says so. */
export const SILENCE_EFFECTS = ['accepted', 'not-accepted', 'escalate', 'not-applicable'] as const;
export type SilenceEffect = (typeof SILENCE_EFFECTS)[number];
export const SILENCE_LABELS: Readonly<Record<SilenceEffect, string>> = {
  accepted: '不答复视为通过',
  'not-accepted': '不答复视为不同意',
  escalate: '不答复转双方负责人处理，期限顺延',
  'not-applicable': '双方当场签署',
};
