import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/checks/check-text.ts';
import { marked } from '../support/checks.ts';

// The article's own sample sentences, as a merchant copies them: what it left open is found in each.
const SAMPLES: readonly (readonly [gap: string, text: string, check: string, words: string])[] = [
  ['A02, A06', '3 日内提交《店铺诊断报告》(包含流量来源、转化短板、竞品分析)', 'day-kind', '3 日内'],
  ['A07', '商家周二前确认,托管按计划执行,每日在群内同步 “花费、订单量”。', 'boundary', '周二前'],
  ['A07', '第 7 天前完成所有交接,签署《资源交接确认单》。', 'boundary', '第 7 天前'],
  ['A08', '合作第 2 周优化店铺基础,每日同步进度', 'week-anchor', '合作第 2 周'],
  ['A12', '商家确认后,支付当月服务费(若有分成,同步结算)。', 'own-month', '当月服务费'],
  ['A12', '商家确认后,支付当月服务费(若有分成,同步结算)。', 'share-without-source', '分成'],
  ['A29', '双方确认后上线。', 'open-confirmation', '确认后'],
  ['A13', '费用明细(基础服务费 5000 元 / 月 + 利润 15% 分成)', 'share-without-source', '利润 15%'],
  ['A14', '推广费实报实销', 'open-cost', '实报实销'],
  ['A17', '商家延迟付款,按日收 0.05% 滞纳金', 'late-fee', '滞纳金'],
  ['A18', '每日查看优化进度,48 小时内反馈修改意见', 'start-point', '48 小时内'],
  ['A19', '主图点击率高于行业均值 10%', 'metric-without-source', '高于行业均值 10%'],
  ['A28', '客服响应时间≤30 秒', 'metric-without-source', '响应时间≤30'],
  ['A20', '店铺账号密码(可设子账号,限制权限)', 'main-password', '账号密码'],
  ['A21', '某商家靠这条,让托管返工 3 次,直到达标才验收', 'endless-rework', '直到达标'],
  ['A23', '历史订单数据(用于分析客户画像)', 'buyer-data', '订单数据'],
  ['A25', '托管提前 15 天提交 “大促活动方案”', 'advance-anchor', '提前 15 天'],
  ['A30', '断货时:托管 2 小时内下架产品并加‘预售标签’,商家 48 小时内明确补货时间', 'delist-and-presale', '预售'],
  ['case', '标题优化月底前完成', 'fuzzy-time', '月底前'],
  ['case', '优化到满意为止', 'endless-rework', '满意'],
  ['case', '托管负责详情页优化', 'missing-deadline', '优化'],
];

describe('the article’s sample sentences', () => {
  it.each(SAMPLES)('%s: %s', (_, text, check, words) => {
    const { findings } = checkText(text);
    const at = text.indexOf(words);
    expect(
      findings.filter((finding) => finding.check === check && finding.start < at + words.length && at < finding.end).length,
      findings.map((finding) => `${finding.check} ${marked(text, finding)}`).join('; '),
    ).toBeGreaterThan(0);
  });

  it('a definition given once in the text settles its days', () => {
    const steps = '商家周二前确认。\n托管5日内完成调整。';
    expect(checkText(steps).findings.map(({ check }) => check)).toEqual(expect.arrayContaining(['boundary', 'day-kind']));
    const defined = `本流程所称日均为自然日，“前”均含当日。\n${steps}`;
    expect(checkText(defined).findings.filter(({ check }) => check === 'boundary' || check === 'day-kind')).toEqual([]);
  });

  it('a heading says who leads the items below it', () => {
    const { statements } = checkText('托管责任：\n- 3日内提交《店铺诊断报告》；\n商家责任：\n- 2日内提供产品手册');
    expect(statements.filter(({ kind }) => kind === 'item').map(({ slots }) => slots.lead?.side)).toEqual(['operator', 'merchant']);
  });
});
