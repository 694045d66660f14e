import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/domain/agreement.ts';
import type { Library } from '../../src/model/library.ts';
import { clause, library, libraryOf, make } from '../support/agreements.ts';

/** A clause as it stands in an agreement. */
function agreed(special: Record<string, unknown>, text = '按约定办理。', more: Partial<Library> = {}) {
  const from = { ...libraryOf({ ...clause('setup/x', special), text }), ...more };
  const [only] = make({}, { from }).agreement.clauses;
  if (!only) throw new Error('no clause');
  return only;
}
const chosen = (key: string, value: string, options: string[]) => ({ key, label: '选项', type: 'choice', default: value, options });
const count = (key: string, value: number) => ({ key, label: '数', type: 'integer', default: value });

describe('when a clause is due, in words', () => {
  const offset = { kind: 'offset', anchor: 'signing', direction: 'after', days: 3 };
  const event = { kind: 'event', event: '知悉断货', amount: 2, unit: 'hour' };
  it.each([
    [offset, [], '合同签订日后3个自然日内'],
    [{ ...offset, days: 0, time: '18:00' }, [], '合同签订日当日18:00前'],
    [{ ...offset, days: 'days', dayKind: 'working', time: '18:00' }, [count('days', 5)], '合同签订日后5个工作日内（最后一天18:00前）'],
    [{ ...offset, dayKind: 'day-kind' }, [chosen('day-kind', '工作日', ['自然日', '工作日'])], '合同签订日后3个工作日内'],
    [{ ...offset, dayKind: 'day-kind' }, [], '合同签订日后3个自然日内'],
    [{ ...offset, days: 'days' }, [], '合同签订日后个自然日内'],
    [{ ...offset, direction: 'before', time: '12:00' }, [], '合同签订日前第3个自然日12:00前'],
    [{ kind: 'weekly', weekday: 7, time: '10:00' }, [], '每周日10:00前'],
    [
      { kind: 'weekly', weekday: 'weekday', time: 'at' },
      [chosen('weekday', '周三', ['周三', '周四']), { key: 'at', label: '时刻', type: 'time', default: '9:30' }],
      '每周三09:30前',
    ],
    [{ kind: 'monthly', day: 5, time: '18:00', covers: 'current' }, [], '每月5日18:00前'],
    [{ kind: 'monthly', day: 5, time: '18:00', covers: 'previous' }, [], '每月5日18:00前（对应上一个自然月）'],
    [{ kind: 'daily', time: '18:00', dayKind: 'natural' }, [], '每日18:00前'],
    [{ kind: 'daily', time: '18:00', dayKind: 'working' }, [], '每个工作日18:00前'],
    [event, [], '知悉断货后2小时内'],
    [{ ...event, unit: 'minute', clock: 'duty' }, [], '知悉断货后2分钟内（只在工作时段内计时）'],
    [{ ...event, unit: 'natural', direction: 'before' }, [], '知悉断货前至少2个自然日'],
    [{ kind: 'standing' }, [], '整个服务期'],
  ])('%j: %s', (deadline, variables, words) => {
    expect(agreed({ deadline, variables }).facts.when).toBe(words);
  });
});

describe('what it must meet', () => {
  const metric = { kind: 'metric', source: 'shared-drive', window: '次月5日前', measure: '点击率', comparator: '>=', threshold: 3, unit: '%' };
  const standard = (special: object, variables: object[] = []) => agreed({ acceptance: { ...metric, ...special }, variables }).facts.standard;

  it('is said with its figure, from the clause or from a value', () => {
    expect(standard({})).toMatch(/^点击率\S*3%（次月5日前，看/);
    expect(standard({ threshold: 'least' }, [count('least', 4)])).toMatch(/^点击率\S*4%（/);
    expect(standard({ threshold: 'least' }, [chosen('least', '不低于5%', ['不低于5%', '不低于6%'])])).toMatch(/^点击率不低于5%（/);
    expect(standard({ sample: '抽查10单' })).toContain('（次月5日前，抽查10单，看');
  });
});

describe('what a text refers to', () => {
  it('is written out, or stays as it was typed where there is no such value', () => {
    const { runs } = agreed({ variables: [count('days', 5)] }, '提交{{days}}日，见{{nothing}}。从{{service-start}}起。');
    expect(runs.map(({ text }) => text).join('')).toBe('提交5日，见{{nothing}}。从＿＿＿＿＿＿起。');
    expect(runs.map((run) => (run.kind === 'value' ? run.state : run.kind))).toEqual(['text', 'default', 'text', 'text', 'text', 'missing', 'text']);
  });

  it('is named by its id where the library has no such clause, and said not to take part', () => {
    expect(plainText(agreed({}, '见[[setup/y]]'))).toBe('见「setup/y」（本稿未采用该条）');
    expect(plainText(agreed({}, '见[[setup/x]]'))).toMatch(/^见第\d\.1条「条款x」$/);
  });

  it('names a law once with all its articles, and none that the library lacks', () => {
    const law = Object.values(library.laws)[0];
    if (!law) throw new Error('no law');
    const laws = {
      a: { ...law, name: '甲法', article: '第一条' },
      b: { ...law, name: '甲法', article: '第二条' },
      c: { ...law, name: '乙法', article: '第三条' },
    };
    expect(agreed({ laws: ['a', 'none', 'c', 'b'] }, undefined, { laws }).facts.laws).toBe('《甲法》第一条、第二条；《乙法》第三条');
  });
});
