/** What may follow when a party does not do its part. */
export const REMEDIES = ['redo', 'price-cut', 'liquidated', 'extend', 'withhold', 'suspend', 'indemnify', 'terminate', 'escalate'] as const;
export type Remedy = (typeof REMEDIES)[number];
export const REMEDY_LABELS: Readonly<Record<Remedy, string>> = {
  redo: '限期返工，不另收费',
  'price-cut': '按比例减收服务费',
  liquidated: '付违约金',
  extend: '对方的期限顺延，不算对方违约',
  withhold: '未达条件的部分暂不付款',
  suspend: '暂停受影响的动作',
  indemnify: '赔偿对方损失',
  terminate: '守约方可以解除并结算',
  escalate: '转双方负责人专项处理',
};
