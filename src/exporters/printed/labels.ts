/** Words that documents carry beside their own blocks. All such words stand here: the font is loaded for what stands here. */
export const LABELS = {
  rewritten: '已改写',
  rewrittenInline: '〔已改写〕　',
  merchantGives: '商家给',
  operatorGives: '托管方给',
  signature: '签字',
  stamp: '盖章',
  date: '日期',
  blankDate: '　　　　年　　月　　日',
  contact: '联系方式：',
  name: '名称：',
  page: (page: number, pages: number): string => `第 ${page} 页　共 ${pages} 页`,
} as const;

/** Everything that `LABELS` can print, for the font. */
export const LABEL_TEXT = `${Object.values(LABELS)
  .filter((label) => typeof label === 'string')
  .join('')}${LABELS.page(1234567890, 0)}`;
