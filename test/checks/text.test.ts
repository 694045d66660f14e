import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/checks/check-text.ts';

const read = (text: string) => checkText(text).statements.map(({ kind, text: words }) => `${kind} ${words}`);

describe('text into statements', () => {
  it('cuts sentences and their parts, without the mark at the end', () => {
    expect(read('托管方每周一提交计划；商家周二确认。双方存档！')).toEqual(['sentence 托管方每周一提交计划', 'sentence 商家周二确认', 'sentence 双方存档']);
  });

  it('takes every sign for the end of a line as one', () => {
    for (const end of ['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085'])
      expect(read(`托管方交周报${end}商家付款`)).toEqual(['sentence 托管方交周报', 'sentence 商家付款']);
  });

  it('takes numbers and bullets off items, also in one paragraph, but no quantity', () => {
    expect(read('1. 上架新品\n（二）核对库存\n- 3 日内提交报告\n一、交接账号。二、建群。')).toEqual([
      'item 上架新品',
      'item 核对库存',
      'item 3 日内提交报告',
      'item 交接账号',
      'item 建群',
    ]);
  });

  it('reads tables in any notation and skips their rules', () => {
    const rows = [
      '| 事项 | 负责 | 时间 | 标准 |\n|---|:-:|---|---|\n| 周报 | 托管方 | 周一 | 三项齐全 |',
      '事项\t负责\t时间\t标准\n周报\t托管方\t周一\t三项齐全',
    ];
    for (const text of rows) {
      const { statements } = checkText(text);
      expect(statements.map(({ kind }) => kind)).toEqual(['heading', 'row']);
      expect(statements[1]?.cells.map(({ column }) => column)).toEqual(['what', 'who', 'when', 'standard']);
    }
  });

  it('tells the columns of a row without a head by what they hold', () => {
    expect(checkText('库存 | 双方共同 | 每周 | 库存准确').statements[0]?.cells.map(({ column }) => column)).toEqual(['what', 'who', 'when', 'standard']);
  });

  it('reads chats, whether the name stands before the words or above them', () => {
    const inline = checkText('运营-小陈：哥放心，这两天就给你弄好\n老板：好').statements;
    expect(inline.map(({ kind, speaker }) => `${kind} ${speaker}`)).toEqual(['chat 运营-小陈', 'chat 老板']);
    const above = checkText('小陈 10:32\n方案晚点发你\n老板 10:40\n好').statements;
    expect(above.map(({ speaker, text }) => `${speaker} ${text}`)).toEqual(['小陈 方案晚点发你', '老板 好']);
    expect(read('验收标准：主图点击率不低于3%')).toEqual(['sentence 验收标准：主图点击率不低于3%']);
  });

  it('keeps headings apart from what is to be done', () => {
    expect(read('# 合作流程\n第三条 费用结算\n托管责任：\n每周交周报')).toEqual([
      'heading 合作流程',
      'heading 费用结算',
      'heading 托管责任：',
      'sentence 每周交周报',
    ]);
  });

  it('knows the parties by the names that the text gives them', () => {
    const { statements } = checkText('杭州喆堃服饰有限公司（以下简称“喆堃”）与乙方合作。\n喆堃每月5日18:00前付款。');
    expect(statements.at(-1)?.slots.lead).toMatchObject({ text: '喆堃', how: 'named' });
    const swapped = checkText('甲方（托管方）：某某公司\n乙方（商家）：某某店\n甲方每周一交周报。').statements.at(-1);
    expect(swapped?.slots.lead?.side).toBe('operator');
  });

  it('tells what a statement does by its grammar', () => {
    const nature = (text: string) => checkText(text).statements.map(({ slots }) => slots.nature);
    expect(nature('事项 | 负责 | 时间 | 标准\n推广费 | 商家 | 每月 | 齐全\n周报 | 托管方 | 周一 | 三项齐全')).toEqual(['other', 'payment', 'task']);
    expect(nature('有效订单是指已付款且没有退款的订单。')).toEqual(['definition']);
    expect(nature('店铺账号归商家所有。')).toEqual(['standing']);
    expect(nature('不得刷单。')).toEqual(['ban']);
    expect(nature('逾期的，托管方减收服务费5%。')).toEqual(['consequence']);
    expect(nature('商家每月5日前支付服务费5000元。')).toEqual(['payment']);
    expect(nature('双方每周一开复盘会。')).toEqual(['meeting']);
    expect(nature('断货时，托管方2小时内下架。')).toEqual(['incident']);
    expect(nature('主图点击率不低于3%。')).toEqual(['measure']);
    expect(nature('托管方每周一提交周报。')).toEqual(['task']);
    expect(nature('点击率怎么算？')).toEqual(['other']);
  });

  it('takes short lines for headings, longer ones for what is to be done', () => {
    const kinds = (line: string) => checkText(`${line}\n托管方每周一交周报`).statements[0]?.kind;
    expect(kinds(`${'托'.repeat(29)}：`)).toBe('heading');
    expect(kinds(`${'托'.repeat(30)}：`)).toBe('sentence');
    expect(kinds('服务费用，另行：')).toBe('sentence');
  });

  it('marks the place in the text as it was handed in, full-width figures and blanks included', () => {
    const text = '  商家 ７ 日内\u3000确认方案。';
    const { start, end } = checkText(text).findings.find(({ check }) => check === 'day-kind') ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe('７ 日内');
  });
});
