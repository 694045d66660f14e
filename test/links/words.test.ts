import { describe, expect, it } from 'vitest';
import { documentText } from '../../src/exporters/plain-text/document-text.ts';
import { templateDocument } from '../../src/domain/template/template-document.ts';
import type { Opened, Refusal } from '../../src/links/opened.ts';
import { openedWords, TOO_LONG, TOO_LONG_FOR_PAPER } from '../../src/links/words.ts';
import { EMPTY_DRAFT } from '../../src/model/draft.ts';
import { make } from '../support/agreements.ts';

const found = { draft: EMPTY_DRAFT, omitted: [], reworded: false, keptDefaults: [] } as const;
const text = (opened: Opened) => Object.values(openedWords(opened)).flat().join('');

describe('what a reader is told', () => {
  const reasons: readonly Refusal[] = ['none', 'foreign', 'newer', 'cut', 'damaged', 'too-long', 'unsupported'];

  it.each(reasons)('of a link that is refused (%s): what is wrong and what to do', (reason) => {
    expect(text({ kind: 'refused', reason })).toMatch(/请/);
    expect(text({ kind: 'refused', reason })).not.toMatch(/错误码|undefined|null|payload/);
  });

  it('of each refusal something of its own', () => {
    expect(new Set(reasons.map((reason) => text({ kind: 'refused', reason }))).size).toBe(reasons.length);
  });

  it('of a whole link nothing but that', () => {
    expect(openedWords({ kind: 'exact', ...found })).toEqual({ title: '链接里的模板，完整读出', lines: [] });
  });

  it('what was left out, kept and reworded', () => {
    const said = text({ kind: 'exact', ...found, omitted: ['parties', 'texts'], reworded: true, keptDefaults: ['a/b.c', 'a/b.d'] });
    for (const part of ['联系方式', '改写的条款', '2 处', '改过字句']) expect(said).toContain(part);
  });

  it.each(['cut', 'damaged', 'unsupported'] as const)('which parts are lost where a link is %s', (cause) => {
    const said = text({
      kind: 'salvaged',
      cause,
      lost: [
        { section: 'variables', all: false },
        { section: 'texts', all: true },
      ],
      ...found,
    });
    expect(said).toContain('改过的空格：只读出前面一些');
    expect(said).toContain('改写的条款、自拟的条款和备注：没有读出来');
  });
});

it.each([TOO_LONG, TOO_LONG_FOR_PAPER])('names the way out where no link can be made: %s', (words) => {
  expect(words).toContain('草稿');
  expect(words).toContain('请');
});

it('puts the address alone on the last line of the full text', () => {
  const { agreement, schedule } = make({});
  const link = 'https://tuoguan.example/builder/#s=1abc';
  expect(
    documentText(templateDocument({ agreement, schedule, today: '2026-11-23', link }))
      .split('\n')
      .at(-1),
  ).toBe(link);
});
