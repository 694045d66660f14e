/** How the two parties see that a clause is fulfilled. Words and ids are kept apart from the schema so that the browser can use them without zod. */
export const ACCEPTANCE_KINDS = ['documents', 'signature', 'metric', 'log', 'state', 'presence'] as const;
export const COMPARATORS = ['>=', '>', '<=', '<', '==', 'between'] as const;
export type Comparator = (typeof COMPARATORS)[number];
/** Wording of a comparator between a metric and its threshold. */
export const COMPARATOR_LABELS: Readonly<Record<Comparator, string>> = {
  '>=': '不低于',
  '>': '高于',
  '<=': '不超过',
  '<': '低于',
  '==': '等于',
  between: '介于',
};

/** Where the figures and proofs come from. */
export const DATA_SOURCES = [
  'sycm',
  'alimama',
  'jd-sz',
  'pdd-mms',
  'dy-compass',
  'xhs-pro',
  'im-backend',
  'platform-bill',
  'merchant-books',
  'order-export',
  'shared-drive',
  'signed-original',
  'work-group',
  'shop-backend',
  'other',
] as const;
export type DataSource = (typeof DATA_SOURCES)[number];
export const DATA_SOURCE_LABELS: Readonly<Record<DataSource, string>> = {
  sycm: '生意参谋导出报表',
  alimama: '推广后台账单',
  'jd-sz': '京东商智导出报表',
  'pdd-mms': '拼多多商家后台导出报表',
  'dy-compass': '抖音电商罗盘导出报表',
  'xhs-pro': '小红书专业号后台',
  'im-backend': '平台客服后台报表',
  'platform-bill': '平台账单与资金流水',
  'merchant-books': '商家财务报表（成本项附凭证）',
  'order-export': '平台导出的订单明细',
  'shared-drive': '存档文件',
  'signed-original': '签署件',
  'work-group': '工作群记录',
  'shop-backend': '店铺后台页面',
  other: '双方书面指定的其他来源',
};
