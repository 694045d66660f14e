import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/checks/check-text.ts';
import { worstFirst } from '../../src/checks/worst-first.ts';
import { categoriesOf } from '../support/checks.ts';

describe('one finding a problem', () => {
  it('tells an unfair term once and nothing about its missing date', () => {
    const { findings } = checkText('乙方有权随时解除本合同，无需承担违约责任。');
    expect(findings.map(({ category }) => category)).toEqual(['rights']);
  });

  it('does not pile up hints on a statement that lacks everything', () => {
    expect(checkText('把店铺弄好一点。').findings.length).toBeLessThanOrEqual(3);
  });

  it('tells two separate matters of one category, each at its place', () => {
    const text = '商家确认后，支付当月服务费（若有分成，同步结算）。';
    expect(
      checkText(text)
        .findings.filter(({ category }) => category === 'settlement')
        .map(({ check }) => check),
    ).toEqual(['own-month', 'share-without-source']);
  });
});

describe('worst first', () => {
  it('puts a breach of law and a term that binds before what a talk mends', () => {
    const text = '有问题随时联系。\n详情页月底前做好。\n已收费用概不退还。\n新品先补个几十单。\n乙方有权随时解除本合同。';
    const order = worstFirst(checkText(text).findings).map(({ category }) => category);
    expect(order.slice(0, 3)).toEqual(['legality', 'rights', 'rights']);
    expect(order.at(-1)).not.toBe('legality');
  });
});

describe('names of the parties', () => {
  it('are read the other way round where the text says so', () => {
    const head = '甲方（托管方）：某某公司\n乙方（商家）：某某店\n';
    expect(categoriesOf(checkText(`${head}甲方有权随时解除本合同。`))).toEqual(['rights']);
    expect(checkText(`${head}乙方可以更换运营人员一次。`).findings.filter(({ category }) => category === 'rights')).toEqual([]);
    expect(checkText(`${head}甲方未在3日内回复的，视为同意。`).findings.map(({ rewriting }) => rewriting?.text)).toEqual([
      '甲方未在3日内回复的，视为不同意（可以改回的文案、版式除外）',
    ]);
  });
});

describe('a table whose head asks for more than its rows give', () => {
  it('tells the column left empty', () => {
    const { findings } = checkText('事项\t负责\t时间\t标准\n主图\t\t周五18:00前\t5款\n首页\t美工\t\t含3屏');
    expect(findings.map(({ check }) => check)).toEqual(expect.arrayContaining(['missing-lead', 'missing-deadline']));
  });
});

describe('harmless uses of a suspicious word', () => {
  it.each([
    '托管方不得刷单、补单或以返现换取好评。',
    '别写“尽快完成”，要写到哪一天。',
    '守约方可以立即解除合同。',
    '客服满意度不低于95%，以平台后台月度报表为准。',
    '到期不自动续约。',
    '逾期不答复的视为不同意。',
    '《好评返现风险说明》由托管方每年1月5日18:00前交商家存档。',
  ])('%s', (text) => {
    expect(categoriesOf(checkText(text))).toEqual([]);
  });
});

describe('rewriting', () => {
  it('keeps the words of the statement and leaves blanks', () => {
    const text = '一、托管那边要尽快把主图全部换一遍。';
    const rewriting = checkText(text).findings.find(({ check }) => check === 'vague-time')?.rewriting;
    expect(rewriting?.text).toBe('托管那边要在＿＿月＿＿日18:00前（含当日）把主图全部换一遍');
    expect(text.slice(rewriting?.start, rewriting?.end)).toBe('托管那边要尽快把主图全部换一遍');
  });

  it('of a row fills the cell', () => {
    const text = '店铺诊断 | 托管方 | 尽快 | 诊断报告';
    expect(checkText(text).findings.find(({ category }) => category === 'timing')?.rewriting?.text).toBe(
      '店铺诊断 | 托管方 | ＿＿月＿＿日18:00前（含当日） | 诊断报告',
    );
  });
});

describe('coverage and score', () => {
  it('say first what a text does not cover at all', () => {
    const { coverage } = checkText('托管方每周一12:00前在工作群提交《推广计划》。');
    expect(coverage.uncoveredSteps).toContain('closing');
    expect(coverage.uncoveredDetails).toContain('settlement');
    expect(coverage.cells.operation.timing).toEqual([0]);
  });

  it('add up in the open, and an empty text has no points', () => {
    const { value, parts } = checkText('账号密码给托管。服务费尽快付。').score;
    expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(value);
    expect(parts.reduce((sum, part) => sum + part.of, 0)).toBe(100);
    expect(checkText('').score.value).toBe(0);
  });

  it('rise when a gap is mended', () => {
    const before = '托管方尽快交周报。';
    const after = '托管方每周一12:00前在工作群交周报，以后台报表为准。';
    expect(checkText(after).score.value).toBeGreaterThan(checkText(before).score.value);
  });
});
