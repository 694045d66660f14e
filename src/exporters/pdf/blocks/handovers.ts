import type { Step } from '../../../model/step.ts';

/**
 * What changes hands at each station of the route, as on the step pages
 * (`merchantGives` and `operatorGives` there; a test keeps the two alike).
 */
export const HANDOVERS: Readonly<Record<Step, { readonly merchant: string; readonly operator: string }>> = {
  research: { merchant: '产品手册、库存表、历史销售数据', operator: '《店铺诊断报告》《运营策略方案》' },
  contract: { merchant: '成本价目表、服务清单确认、签字', operator: '服务清单与报价、团队授权人、签字' },
  handover: { merchant: '子账号、供应链对接人、脱敏订单数据、工作群', operator: '团队架构表' },
  setup: { merchant: '卖点、资质、48小时内反馈', operator: '标题主图导航、《客服话术手册》' },
  operation: { merchant: '计划确认、备货、资质、抽查结果', operator: '推广计划、每日数据、客服日报、活动方案' },
  review: { merchant: '验收单、对账单、付款', operator: '《周运营报表》《月总结报告》、导出原表' },
  closing: { merchant: '停用权限、验收签收、结清尾款', operator: '《合作总结报告》、文档与源文件、删除确认书' },
};
