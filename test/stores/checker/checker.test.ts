import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToldResult } from '../../../src/checks/told.ts';
import { REST } from '../../../src/stores/checker/runs.ts';
import { CHECK_KEY } from '../../../src/stores/checker/stored-check.ts';
import { FakeStorage } from '../support.ts';
import { findingOf, opened, told } from './support.ts';

const PLAN = '1. 客服尽快回复买家的消息。\n2. 标题月底前优化完成。\n3. 商家提前解约的，已付费用一律不退。';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('running', () => {
  it('checks nothing before it is asked, then follows the text once it rests', async () => {
    const check = vi.fn((text: string) => Promise.resolve(told(text)));
    const { runs, type } = opened(new FakeStorage(), check);
    type(PLAN);
    await vi.advanceTimersByTimeAsync(REST * 3);
    expect(check).not.toHaveBeenCalled();
    await runs.run();
    type(`${PLAN}\n4.`);
    await vi.advanceTimersByTimeAsync(REST / 2);
    type(`${PLAN}\n4. 有问题随时沟通。`);
    await vi.advanceTimersByTimeAsync(REST * 2);
    expect(check.mock.calls.map(([text]) => text.length)).toEqual([PLAN.length, `${PLAN}\n4. 有问题随时沟通。`.length]);
    expect(runs.$run.get().kind).toBe('done');
  });

  it('the result of an older text never replaces that of a newer one', async () => {
    const answers: ((result: ToldResult) => void)[] = [];
    const { runs, type } = opened(new FakeStorage(), () => new Promise((resolve) => answers.push(resolve)));
    type(PLAN);
    const first = runs.run();
    type('商家提前解约的，已付费用一律不退，全部归托管方。');
    const second = runs.run();
    answers[1]?.(told('商家提前解约的，已付费用一律不退，全部归托管方。'));
    await second;
    answers[0]?.(told(PLAN));
    await first;
    expect(runs.$checked.get()?.text).toContain('全部归托管方');
  });

  it.each([
    ['empty', '  \n '],
    ['foreign', 'The agency shall deliver the weekly report as soon as possible.'],
    ['long', '字'.repeat(200_001)],
  ] as const)('refuses a text that is %s, keeps it, and shows no result of another', async (why, text) => {
    const { runs, type, $text } = opened();
    type(PLAN);
    await runs.run();
    type(text);
    await runs.run();
    expect(runs.$run.get()).toEqual({ kind: 'refused', why });
    expect(runs.$checked.get()).toBeNull();
    expect($text.get()).toBe(text);
  });

  it('says that the checks did not come, and works when tried again', async () => {
    let there = false;
    const { runs, type } = opened(new FakeStorage(), (text) => (there ? Promise.resolve(told(text)) : Promise.reject(new Error('no network'))));
    type(PLAN);
    await runs.run();
    expect(runs.$run.get().kind).toBe('failed');
    there = true;
    await runs.run();
    expect(runs.$run.get().kind).toBe('done');
  });
});

describe('dealing with findings', () => {
  it('puts a rewriting into the text, checks it again at once, and takes both back', async () => {
    const checker = opened();
    checker.type(PLAN);
    await checker.runs.run();
    const vague = findingOf(checker.$open.get(), 'vague-time');
    const place = checker.rewrite(vague);
    expect(checker.$text.get().slice(place?.start, place?.end)).toBe(vague.finding.rewriting?.text);
    await vi.advanceTimersByTimeAsync(0);
    expect(checker.$open.get().some(({ finding }) => finding.check === 'vague-time')).toBe(false);
    expect(checker.undo()).toBe('rewritten');
    await vi.advanceTimersByTimeAsync(0);
    expect(checker.$text.get()).toBe(PLAN);
    findingOf(checker.$open.get(), 'vague-time');
    expect(checker.redo()).toBe('rewritten');
    expect(checker.$text.get()).not.toBe(PLAN);
  });

  it('finds the statement where typing has moved it, and refuses where it is gone', async () => {
    const checker = opened();
    checker.type(PLAN);
    await checker.runs.run();
    const vague = findingOf(checker.$open.get(), 'vague-time');
    checker.type(`合作方案\n\n${PLAN}`);
    checker.rewrite(vague);
    expect(checker.$text.get()).toBe(`合作方案\n\n${PLAN.replace('客服尽快回复买家的消息', vague.finding.rewriting?.text ?? '')}`);
    checker.type('完全是另一份文字了。');
    expect(checker.rewrite(vague)).toBeNull();
    expect(checker.$text.get()).toBe('完全是另一份文字了。');
  });

  it('an ignored finding stays away while its statement stays as it is, also when others change', async () => {
    const checker = opened();
    checker.type(PLAN);
    await checker.runs.run();
    const { key } = findingOf(checker.$open.get(), 'lock-in');
    checker.ignore(key);
    expect(checker.$open.get().some((each) => each.key === key)).toBe(false);
    checker.type(`前言：双方平等协商。\n${PLAN}`);
    await checker.runs.run();
    expect(checker.$aside.get().map((each) => each.key)).toEqual([key]);
    checker.heed(key);
    findingOf(checker.$open.get(), 'lock-in');
    checker.undo();
    expect(checker.$aside.get()).toHaveLength(1);
  });

  it('chosen clauses keep the order of choosing, each once', () => {
    const { choose, $chosen } = opened();
    choose('closing/access-return', true);
    choose('operation/stockout', true);
    choose('closing/access-return', true);
    expect($chosen.get()).toEqual(['operation/stockout', 'closing/access-return']);
    choose('operation/stockout', false);
    expect($chosen.get()).toEqual(['closing/access-return']);
  });
});

describe('keeping', () => {
  it('text and ignored findings are written within 300 ms, and are there again', async () => {
    const storage = new FakeStorage();
    const checker = opened(storage);
    checker.type(PLAN);
    await checker.runs.run();
    checker.ignore(findingOf(checker.$open.get(), 'lock-in').key);
    await vi.advanceTimersByTimeAsync(300);
    const again = opened(storage);
    expect(again.resumed).toBe(PLAN.length);
    await again.runs.run();
    expect(again.$aside.get()).toHaveLength(1);
  });

  it('clearing leaves nothing behind, and can be taken back', async () => {
    const storage = new FakeStorage();
    const checker = opened(storage);
    checker.type(PLAN);
    checker.keeping.flush();
    checker.clear();
    checker.keeping.flush();
    expect(storage.items.has(CHECK_KEY)).toBe(false);
    expect(checker.undo()).toBe('cleared');
    expect(checker.$text.get()).toBe(PLAN);
    checker.keeping.flush();
    expect(storage.items.get(CHECK_KEY)).toContain('一律不退');
  });

  it('a full or forbidden storage is said, and what is typed stays', () => {
    const storage = new FakeStorage();
    const checker = opened(storage);
    storage.mode = 'full';
    checker.type(PLAN);
    checker.keeping.flush();
    expect(checker.keeping.$state.get()).toEqual({ kind: 'failed', reason: 'full' });
    expect(checker.$text.get()).toBe(PLAN);
    storage.mode = 'open';
    checker.type(`${PLAN}。`);
    checker.keeping.flush();
    expect(checker.keeping.$state.get().kind).toBe('saved');
    expect(opened(null).keeping.$state.get()).toEqual({ kind: 'failed', reason: 'forbidden' });
    storage.mode = 'forbidden';
    expect(opened(storage).$text.get()).toBe('');
  });

  it.each(['', '你好', '[]', '{"text":5}', '{"version":9}', 'null'])('what cannot be read as ours counts as nothing: %s', (raw) => {
    const storage = new FakeStorage();
    storage.setItem(CHECK_KEY, raw);
    expect(opened(storage).$text.get()).toBe('');
  });
});
