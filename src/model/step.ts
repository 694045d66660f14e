/** The seven steps of a cooperation, in the order in which they happen. Ids are public: they stand in URLs and clause ids. */
export const STEPS = ['research', 'contract', 'handover', 'setup', 'operation', 'review', 'closing'] as const;

/** Id of one of the seven steps. */
export type Step = (typeof STEPS)[number];

/** What a reader sees of a step: its full name, the two-character name used on the route, and when it runs. */
export const STEP_LABELS: Readonly<Record<Step, { name: string; short: string; when: string }>> = {
  research: { name: '前期调研', short: '调研', when: '签约之前' },
  contract: { name: '合同签订', short: '签约', when: '服务起始日之前' },
  handover: { name: '资源交接', short: '交接', when: '服务起始后第1周' },
  setup: { name: '基础搭建', short: '搭建', when: '交接确认后两周' },
  operation: { name: '运营执行', short: '执行', when: '整个服务期' },
  review: { name: '数据复盘', short: '复盘', when: '每周、每月' },
  closing: { name: '合作终止', short: '终止', when: '期满前15日起' },
};
