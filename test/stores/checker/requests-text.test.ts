import { describe, expect, it } from 'vitest';
import { MESSAGE_LIMIT, requestsText } from '../../../src/stores/checker/requests-text.ts';
import { PLAN, reportedOf } from './reported.ts';

const numbersOf = (messages: readonly string[]) => messages.flatMap((message) => [...message.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number)));

describe('the requests to the other side', () => {
  it('name each place once, what is missing and how to write it, numbered through', () => {
    const messages = requestsText(reportedOf(PLAN));
    const numbers = numbersOf(messages);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(messages[0]).toMatch(new RegExp(`^你好，方案看过了，请补充这${numbers.length}处`));
    expect(messages.at(-1)).toMatch(/谢谢！$/);
    const all = messages.join('\n');
    expect(all).toContain('“合作终止”');
    expect(all.match(/“每周二前出推广计划/g)).toHaveLength(1);
    expect(all).toMatch(/“我方先给店铺做个全面诊断，尽快出诊断报告”\n {3}缺什么：.+\n {3}还有：.+\n {3}可以写成：.+＿＿月＿＿日/);
  });

  it('go into messages of at most a thousand characters, however many there are', () => {
    const plan = Array.from({ length: 120 }, (_, index) => `${index + 1}. 第${index}个店铺的主图和标题尽快优化，保证效果。`).join('\n');
    const messages = requestsText(reportedOf(plan));
    expect(messages.length).toBeGreaterThan(5);
    for (const message of messages) expect(message.length).toBeLessThanOrEqual(MESSAGE_LIMIT);
    expect(messages[1]).toMatch(/^接上条（2\/\d+）/);
    expect(numbersOf(messages).at(-1)).toBe(numbersOf(messages).length);
  });

  it('keep to the limit with a statement of any length', () => {
    for (const message of requestsText(reportedOf(`托管方${'把每一项工作都做好，'.repeat(900)}尽快处理。`)))
      expect(message.length).toBeLessThanOrEqual(MESSAGE_LIMIT);
  });

  it('leave out what was set aside', () => {
    const reported = reportedOf(PLAN);
    const ignored = new Set(reported.result.findings.map(({ check, statement }) => `${check}\n${reported.result.statements[statement]?.text}`));
    expect(requestsText({ ...reported, ignored }).join('\n')).not.toContain('缺什么');
  });
});
