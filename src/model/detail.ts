/** The six details that every process must write down. */
export const DETAILS = ['timing', 'responsibility', 'acceptance', 'contingency', 'communication', 'settlement'] as const;

/** Id of one of the six details. */
export type Detail = (typeof DETAILS)[number];

/** What a reader sees of a detail: one word, and the question that it answers. */
export const DETAIL_LABELS: Readonly<Record<Detail, { name: string; question: string }>> = {
  timing: { name: '时间', question: '精确到哪一天、几点' },
  responsibility: { name: '责任', question: '谁主导，谁配合' },
  acceptance: { name: '标准', question: '做到什么程度算合格' },
  contingency: { name: '突发', question: '出了事怎么办' },
  communication: { name: '沟通', question: '在哪里说，多久回' },
  settlement: { name: '结算', question: '凭什么付钱，什么时候付' },
};
