import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLANK, valueOf } from '../../src/domain/values.ts';
import { variable, type Variable } from '../../src/model/variable.ts';
import { anyCharacter } from '../support/any-character.ts';

const days: Variable = variable.parse({ key: 'days', label: '天数', type: 'integer', unit: '日', default: 7, min: 1, max: 15 });
const fee: Variable = variable.parse({ key: 'fee', label: '服务费', type: 'money', unit: '元/月', default: 5000, min: 0, max: 100000 });
const time: Variable = variable.parse({ key: 'time', label: '时刻', type: 'time', default: '18:00' });
const choice: Variable = variable.parse({ key: 'rule', label: '顺延', type: 'choice', default: '不顺延', options: ['不顺延', '顺延到下一工作日'] });
const required: Variable = variable.parse({ key: 'signer', label: '授权人', type: 'text', default: null, required: true });

describe('valueOf', () => {
  it('prints the default until something is typed', () => {
    expect(valueOf(days, undefined)).toMatchObject({ text: '7', number: 7, changed: false, problem: null });
  });

  it('lets a pack replace the default without counting as a change', () => {
    expect(valueOf(days, undefined, 9)).toMatchObject({ text: '9', changed: false });
    expect(valueOf(days, '7', 9)).toMatchObject({ text: '7', changed: true });
  });

  it.each(['10', ' 10 ', '１０', '10日', '10天'])('reads %j as ten days', (typed) => {
    expect(valueOf(days, typed)).toMatchObject({ text: '10', number: 10, problem: null });
  });

  it.each(['0', '16', '999'])('refuses %j and names the bounds', (typed) => {
    const value = valueOf(days, typed);
    expect(value.problem).toContain('1 到 15日');
    expect(value.problem).toContain(typed);
    expect(value.number).toBeNull();
  });

  it.each(['abc', '1.5', '-3', '七', '1e2'])('refuses %j and shows how to write it', (typed) => {
    expect(valueOf(days, typed).problem).toContain('整数');
  });

  it('reads amounts as people write them, to the cent', () => {
    expect(valueOf(fee, '12,000元')).toMatchObject({ number: 12000, problem: null });
    expect(valueOf(fee, '4999.50')).toMatchObject({ number: 4999.5, problem: null });
    expect(valueOf(fee, '1.999').problem).toContain('分');
  });

  it('reads times with full-width colons and adds the leading zero', () => {
    expect(valueOf(time, '9：30')).toMatchObject({ text: '09:30', problem: null });
    expect(valueOf(time, '25:00').problem).toContain('时刻');
    for (const typed of ['24:30', '24:01', '9:60', '24:60']) expect(valueOf(time, typed).problem).not.toBeNull();
    for (const typed of ['24:00', '23:59', '0:00']) expect(valueOf(time, typed).problem).toBeNull();
  });

  it('takes only listed options', () => {
    expect(valueOf(choice, '顺延到下一工作日').problem).toBeNull();
    expect(valueOf(choice, '随便').problem).toContain('选项');
  });

  it.each([
    [{ type: 'number', default: 5, min: 2 }, '1.5', '不能小于 2，现在是 1.5'],
    [{ type: 'number', default: 5, min: 2 }, '2', null],
    [{ type: 'percent', default: 5, max: 30, unit: '%' }, '30.5', '不能大于 30%，现在是 30.5'],
    [{ type: 'percent', default: 5, max: 30, unit: '%' }, '30%', null],
    [{ type: 'integer', default: 5 }, '五', '只写数字，例如 7'],
    [{ type: 'integer', default: 5, min: 3 }, '五', '只写数字，例如 3'],
    [{ type: 'number', default: 5 }, '五', '要填数字，例如 5'],
    [{ type: 'number', default: null, required: true, min: 3 }, '五', '要填数字，例如 3'],
    [{ type: 'number', default: null, required: true }, '五', '要填数字，例如 100'],
    [{ type: 'number', default: 5 }, '1234567890', '要填数字'],
    [{ type: 'date', default: null, required: true }, '2026-02-30', '不是一个存在的日期'],
    [{ type: 'list', default: ['甲'] }, '、，；', '至少要写一项'],
    [{ type: 'text', default: '甲' }, '字'.repeat(500), null],
    [{ type: 'text', default: '甲' }, '字'.repeat(501), '最多 500 字，现在 501 字'],
    [{ type: 'text', default: null }, ' ', '写 一个值'],
  ] as const)('says of %j and “%.10s” what is wrong, if anything', (special, typed, problem) => {
    const value = valueOf(variable.parse({ key: 'any', label: '数', ...special }), typed);
    if (problem === null) expect(value.problem).toBeNull();
    else expect(value.problem).toContain(problem);
  });

  it('prints dates and lists as they are read', () => {
    const printed = (special: object, typed: string) =>
      valueOf(variable.parse({ key: 'any', label: '数', default: null, required: true, ...special }), typed).text;
    expect(printed({ type: 'date' }, '2026-12-01')).toBe('2026年12月1日');
    expect(printed({ type: 'list' }, '甲, 乙；丙\n丁')).toBe('甲、乙、丙、丁');
    expect(printed({ type: 'text' }, ' 上句\n  下句 ')).toBe('上句；下句');
  });

  it('leaves a blank to write on where a required value is missing, and complains where a default was deleted', () => {
    expect(valueOf(required, undefined)).toMatchObject({ text: BLANK, problem: null });
    expect(valueOf(days, '').problem).toContain('不能空着');
  });

  it('keeps every keystroke whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), fc.constantFrom(days, fee, time, choice, required), (typed, any) => {
        expect(valueOf(any, typed).raw).toBe(typed);
      }),
    );
  });
});
