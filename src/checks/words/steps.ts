import type { Step } from '../../model/step.ts';
import { list } from './list.ts';

/** Words that place a statement in one of the seven steps. */
export const STEP_WORDS: Readonly<Record<Step, readonly string[]>> = {
  research: list(String.raw`调研 诊断 《?店铺诊断 策略方案 运营策略 产品手册 历史销售 竞品分析 摸底 前期`),
  contract: list(
    String.raw`签约 合作期(?:限|为|是) 签订 签合同 合同 协议 服务期限? 服务范围 排除项 违约 保密 著作权 版权 续约 续期 续签 解除 管辖 争议 滞纳金 押金 保证金 定义 含税`,
  ),
  handover: list(String.raw`交接(?!运营|文档|素材|客户) 子账号 主账号 账号 密码 权限 对接群 架构表 供应链对接 对接人 建群`),
  setup: list(String.raw`搭建 装修 标题 主图 分类导航 话术 首页 详情页 基础优化 店铺基础 点击率 转化率 验收 返工`),
  operation: list(
    String.raw`推广 直通车 活动 大促 报名 客服 日报 断货 缺货 库存 补货 备货 发货 投诉 差评 售后 直播 短视频 上新 预警 预售 投放 客诉 评价 安装 临期`,
  ),
  review: list(String.raw`复盘 周报 月报 周运营报表 月总结 报表 总结报告 例会 周会 月会 对账 提成 分成 利润 服务费 结算`),
  closing: list(String.raw`终止 不做了 不合作 停止合作 到期 期满 移交 收尾 注销 合作总结 终止确认 退还 结清 剩余费用 回收 改密 交接(?:运营|文档|素材|客户)`),
};
