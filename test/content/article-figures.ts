/** A figure of the article, what it counts, and the page whose words carry it. */
export interface ArticleFigure {
  readonly figure: string;
  readonly context: string;
  /** Path without the outer slashes. */
  readonly page: string;
  /** How the page says it: a part of its words. */
  readonly words: string;
}

const from = (page: string, ...rows: readonly (readonly [figure: string, context: string, words: string])[]): ArticleFigure[] =>
  rows.map(([figure, context, words]) => ({ figure, context, page, words }));

/** Every figure of the article, in the order of its parts; times of day and dates count as figures. */
export const ARTICLE_FIGURES: readonly ArticleFigure[] = [
  // Opening
  ...from(
    'guide',
    ['20多份', 'processes with gaps that the author has seen', '20多份有漏洞的托管流程'],
    ['半年', 'time over which he collected templates', '过去半年'],
    ['80%', 'fewer quarrels by a good process', '减少80%的合作纠纷'],
    ['7步', 'steps of the framework', '七步'],
    ['6个', 'details that must be written', '六个细节'],
  ),
  ...from('mistakes', ['3类', 'common mistakes', '3类常见错误']),
  ...from('about', ['3类', 'mistakes announced in the title, not in the text', '3类常见错误正文里没有']),
  // Part one: three shops' pains
  ...from(
    'cases/apparel',
    ['3个月', 'detail pages not renewed', '合作3个月，详情页一次没换'],
    ['每月5日', 'operator submits', '每月5日前托管方交'],
    ['3款', 'detail pages a month', '交3款方案'],
    ['3日', 'merchant answers', '商家3日内反馈'],
    ['5日', 'operator revises', '托管方5日内改完'],
    ['60%', 'more efficiency', '效率提高了60%'],
    ['1.2万元', 'paid for pirated pictures', '商家赔了1.2万元'],
  ),
  ...from(
    'cases/home',
    ['周一', 'stock warning', '每周一交《库存预警表》'],
    ['周三', 'merchant confirms restocking', '商家周三前确认补货数量'],
    ['周五', 'operator adjusts the stock', '托管方周五前调好线上库存'],
    ['8000元', 'paid for installation', '额外花了8000元'],
  ),
  ...from(
    'cases/beauty',
    ['1个月', 'left before the lipstick expired', '只剩1个月的口红'],
    ['30单', 'complaints', '30单投诉'],
    ['25%', 'more refunds', '退款率涨了25%'],
  ),
  // Part two, step 1
  ...from(
    'steps/research',
    ['3日', 'diagnosis report', '托管方在资料齐备日后3个自然日内提交《店铺诊断报告》'],
    ['5日', 'strategy plan', '托管方在资料齐备日后5个自然日内提交《运营策略方案》'],
    ['2日', 'merchant hands in materials', '调研启动后2个自然日内，商家把产品手册、库存表'],
    ['7日', 'merchant confirms', '商家收到策略方案后7个自然日内'],
    ['7日', 'research before the start', '文章给调研留了7日'],
    ['3日', 'contract before the start', '又让合同在开工前3日签'],
  ),
  ...from(
    'steps/research/basis',
    ['合作前7天', 'research begins', '调研从合作前7天开始'],
    ['合作前3天', 'contract signed before the plan', '合同却在起始日前3天就签了'],
    ['7', 'lead of the research, departed from', '提前启动天数：文章写7'],
  ),
  // Step 2
  ...from(
    'steps/contract',
    ['3日', 'contract before the start', '服务起始日前第3个自然日'],
    ['5000元/月', 'base fee', '每月5000元加利润15%提成'],
    ['15%', 'share of the profit', '提成＝当月利润×15%'],
    ['5万', 'monthly sales aimed at', '50000元'],
    ['20%', 'of the fee deducted', '当月基础服务费减收20%，不减提成'],
    ['0.05%', 'a day on late payment', '每日按0.05%计逾期付款违约金'],
    ['3000元', 'charged for trade mark advice', '另收了3000元“商标咨询费”'],
    ['1.2万元', 'paid for pirated pictures', '商家赔了1.2万元'],
  ),
  ...from(
    'steps/contract/basis',
    ['2024.5.1', 'first day of service', '2024.5.1-2025.4.30'],
    ['2025.4.30', 'last day of service', '文章的示例期限2024.5.1-2025.4.30已经过去'],
    ['月销5万', 'target without unit', '是5万元还是5万件'],
    ['20%', 'deducted whatever is missing', '同样扣20%'],
    ['0.05%', 'called 滞纳金', '按日收0.05%滞纳金'],
  ),
  // Step 3
  ...from(
    'steps/handover',
    ['第1周', 'handover', '托管第一周资源交接清单'],
    ['9:00', 'working hours begin', '工作时段为工作日09:00'],
    ['18:00', 'working hours end', '工作日09:00至18:00'],
    ['第7天', 'all is handed over', '第7日前双方签《资源交接确认单》'],
  ),
  ...from(
    'steps/handover/basis',
    ['第1周', 'week without a first day', '合作第1周／第2-3周／合作第1个月起'],
    ['第1个月', 'running begins, over the handover', '运营执行从第1个月起，又和第1至3周的交接、搭建重叠'],
  ),
  // Step 4
  ...from(
    'steps/setup',
    ['100个', 'titles', '其中标题100个'],
    ['每日', 'progress told', '每日18:00前在工作群发当日完成数'],
    ['48小时', 'merchant answers drafts', '收到提交稿后48小时内一次写全修改意见'],
    ['10%', 'click rate above the trade', '比行业均值高10%'],
    ['3%', 'click rate, the other standard', '另一处写不低于3%'],
    ['3次', 'rework', '返工3次，达标才验收'],
  ),
  ...from(
    'steps/setup/basis',
    ['第2周', 'titles and pictures', '文章写合作第2周'],
    ['第3周', 'service script', '文章写合作第3周'],
    ['第2-3周', 'foundation', '第2-3周'],
    ['10%', 'click rate', '主图点击率高于行业均值10%'],
    ['4%', 'conversion of detail pages', '达标线：文章写不低于4%'],
    ['3次', 'rework without an end', '返工3次，直到达标才验收'],
    ['1.2万元', 'pirated pictures', '赔了1.2万元'],
    ['8000元', 'installation', '多花了8000元'],
  ),
  ...from('details/acceptance', ['30秒', 'answer of the service, as a standard of acceptance', '客服响应时间≤30秒']),
  // Step 5
  ...from(
    'steps/operation',
    ['周一', 'advertising plan', '托管方周一提交《推广计划》'],
    ['周二', 'merchant confirms it', '商家周二（含当日）18:00前书面确认'],
    ['每日', 'spending and orders told', '每日10:00前，托管方在工作群发布前一日的推广数据'],
    ['15天', 'campaign plan', '活动报名截止日前第15日'],
    ['7日', 'merchant confirms the campaign', '商家收到后7日内书面确认'],
    ['每日', 'service report', '每日11:00前，托管方提交《客服日报》'],
    ['10%', 'of the chats sampled a week', '随机抽取10%'],
    ['30秒', 'first answer', '按月平均不超过30秒'],
    ['2小时', 'out of stock', '知悉断货或超卖后2小时内'],
    ['48小时', 'merchant says when goods come', '商家48小时内'],
    ['50单', 'oversold', '超卖50单'],
    ['周一', 'stock warning', '每周一12:00前，托管方提交《库存预警表》'],
    ['周三', 'restocking', '商家周三（含当日）18:00前书面确认补货数量'],
    ['周五', 'stock adjusted', '托管方周五（含当日）18:00'],
    ['3日', 'design of the campaign picture', '视觉外包方收单后3日内交付'],
    ['2款', 'detail pages a month', '交2款详情页初稿'],
    ['5日', 'apparel pages', '每月5日（含当日）18:00前，托管方提交3款详情页优化方案'],
    ['3日', 'merchant answers', '商家收到后3日内书面反馈；托管方收到反馈后5日内改完'],
    ['1个月', 'lipstick', '只剩1个月效期的口红'],
    ['30单', 'complaints', '30单投诉'],
    ['25%', 'refunds', '退款率涨了25%'],
  ),
  ...from(
    'steps/operation/basis',
    ['周二前', 'without an hour', '周二几点前确认：文章写周二前'],
    ['提前15天', 'before what is not said', '提前15天提交“大促活动方案”'],
    ['10%', 'sample without a rule', '每周抽查10%聊天记录'],
    ['30秒', 'unit and hours not said', '客服响应时间≤30秒'],
    ['2小时', 'taken down and sold in advance', '2小时内下架产品并加“预售标签”'],
    ['48小时', 'answers', '48小时内反馈'],
  ),
  // Step 6
  ...from(
    'steps/review',
    ['每周一', 'weekly report', '每周一10:00前，托管方提交《周运营报表》'],
    ['30分钟', 'meeting', '开30分钟复盘会'],
    ['每月5日', 'monthly report', '每月5日（含当日18:00）前，托管方提交上一自然月的《月总结报告》'],
    ['1个月', 'quarrel on the profit', '拖了1个月才解决'],
    ['10日', 'share settled', '每月10日（含当日18:00）前，商家结清上一自然月提成'],
    ['15:00', 'weekly meeting', '当日15:00用腾讯会议'],
  ),
  ...from(
    'steps/review/basis',
    ['5日', 'share with the fee, the first version', '分成一处写5日随服务费结'],
    ['10日', 'share by itself, the second version', '一处写10日结'],
    ['周一', 'four things on one day', '周一同一天有四件事'],
  ),
  // Step 7
  ...from('steps/closing', ['15天', 'before the end', '期满前15日，托管方交《合作总结报告》']),
  ...from('steps/closing/basis', ['到期前15天', 'only the regular end', '合作终止阶段（到期前15天）']),
  // Part three: six details
  ...from(
    'details/timing',
    ['5月10日', 'date of the example', '在5月10日前完成'],
    ['100个', 'titles', '100个标题'],
    ['最后1天', 'delivery of the operator', '拖到最后一天'],
    ['3个月', 'apparel', '3个月没有更新'],
    ['60%', 'apparel', '效率提高了60%'],
  ),
  ...from('details/responsibility', ['8000元', 'installation', '多花了8000元'], ['1.2万元', 'pictures', '商家赔了1.2万元']),
  ...from(
    'details/acceptance',
    ['≥3%', 'click rate', '主图点击率≥3%'],
    ['≥4%', 'conversion', '详情页转化率≥4%'],
    ['3次', 'rework until it fits', '返工3次'],
    ['10%', 'above the trade', '高于行业均值10%'],
  ),
  ...from(
    'details/contingency',
    ['2小时', 'taken down', '托管方2小时内下架'],
    ['48小时', 'merchant names the day', '商家48小时内给出补货时间'],
    ['50单', 'oversold', '超卖了50单'],
    ['1个月', 'lipstick', '只剩1个月就过期'],
    ['30单', 'complaints', '来了30单投诉'],
    ['25%', 'refunds', '退款率涨了25%'],
  ),
  ...from(
    'details/communication',
    ['9:00', 'working hours begin', '工作日9:00-18:00'],
    ['18:00', 'working hours end', '9:00-18:00'],
    ['每周一', 'meeting', '每周一15:00'],
    ['15:00', 'meeting', '15:00，开30分钟'],
    ['48小时', 'answers', '48小时内反馈'],
  ),
  ...from(
    'details/settlement',
    ['每月10日', 'share settled', '文章的改法：每月10日前结算'],
    ['1个月', 'quarrel', '拖了1个月才解决'],
    ['5000元', 'base fee', '每月5000元'],
    ['15%', 'share', '利润15%分成'],
    ['5万', 'target', '月销没到5万'],
    ['20%', 'deducted', '扣20%服务费'],
    ['0.05%', 'a day', '按日收0.05%'],
    ['3000元', 'trade mark', '3000元“商标咨询费”'],
    ['每月5日', 'monthly report', '每月5日前交月总结'],
  ),
  // Title: the mistakes, drawn from its failed cases
  ...from(
    'mistakes',
    ['3个月', 'no milestone', '3个月没更新'],
    ['最后1天', 'no milestone', '最后1天'],
    ['1.2万元', 'no owner', '赔了1.2万元'],
    ['8000元', 'no owner', '多花8000元'],
    ['1个月', 'no owner', '拖了1个月才解决'],
    ['30单', 'no consequence', '30单投诉'],
    ['25%', 'no consequence', '退款率涨了25%'],
    ['50单', 'no consequence', '超卖50单'],
    ['3000元', 'no consequence', '3000元“商标咨询费”'],
    ['20%', 'the consequences that it has', '扣20%服务费'],
    ['0.05%', 'the consequences that it has', '按日收0.05%'],
  ),
  // Part four: visual work
  ...from(
    'design-partner',
    ['3日', 'campaign picture', '3日内出主图'],
    ['7天', 'page online, before', '从7天缩到3天'],
    ['3天', 'page online, after', '缩到3天'],
    ['40%', 'click rate', '高40%'],
    ['2.3万元', 'sales', '多了2.3万元'],
    ['2款', 'detail pages a month', '每月2款详情页'],
    ['3个月', 'until the rise', '3个月后详情页转化率'],
    ['2.8%', 'conversion before', '从2.8%涨到5.3%'],
    ['5.3%', 'conversion after', '涨到5.3%'],
    ['89%', 'claimed against an operator alone', '比单纯托管运营效果好89%'],
    ['2.5个百分点', 'the rise put right', '2.5个百分点'],
    ['翻倍', 'claimed effect', '效果“翻倍”'],
    ['1倍以上', 'claimed effect', '“放大1倍以上”'],
    ['dty8798', 'contact of the advertiser', 'dty8798'],
  ),
  ...from(
    'guide',
    ['翻倍', 'effect in the heading', '效果“翻倍”'],
    ['1倍以上', 'effect at the end', '“放大1倍以上”'],
    ['89%', 'effect', '89%'],
    ['30秒', 'answer of the service', '30秒'],
  ),
];
