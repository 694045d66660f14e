import { describe, it } from 'vitest';
import type { ClauseFile } from '../../src/library/library.ts';
import { expectAll } from './all-clauses.ts';
import { textsOf } from './clause-places.ts';

/** Words that leave open when, how much or what: each has ended in a quarrel. */
const VAGUE = [
  '尽快',
  '尽早',
  '及时',
  '适时',
  '适当',
  '适量',
  '合理',
  '若干',
  '左右',
  '大概',
  '大约',
  '差不多',
  '原则上',
  '尽量',
  '尽可能',
  '必要时',
  '视情况',
  '酌情',
  '定期',
  '不定期',
  '满意为止',
  '相关',
  '有关部门',
  '近期',
  '稍后',
  '一段时间',
  '多次',
  '包括但不限于',
  '诸如',
];
/** 一般 but not the tax term; 等 as an open end but not within a word. */
const VAGUE_PATTERNS = [/一般(?!纳税人)/, /(?<![对同平相均高初中优再])等(?![级于待候额价同效])/];

/** The sentence as it reads: variables and references shortened, line breaks joined. */
const spoken = (text: string) =>
  text
    .trim()
    .replace(/\{\{[^}]*\}\}/g, '数值')
    .replace(/\[\[[^\]]*\]\]/g, '某条');

/** Every string that a reader may see, with what only holds ids left out. */
function readerFacing({ body, data }: ClauseFile): string[] {
  const strings: string[] = [body];
  const collect = (value: unknown) => {
    if (typeof value === 'string') strings.push(value);
    else if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  const { resolves: _resolves, laws: _laws, source, ...rest } = data;
  collect({ ...rest, note: source.note });
  return strings;
}

describe('the words of every clause', () => {
  it('leave nothing open', () => {
    expectAll(({ body, data }) =>
      [body, data.checklist, data.remedy.text].flatMap((text) => {
        // A word that is quoted is named, not used; 「」 and “” quote.
        const used = spoken(text).replace(/[“「][^”」]*[”」]/g, '');
        return [...VAGUE.filter((word) => used.includes(word)), ...VAGUE_PATTERNS.flatMap((pattern) => pattern.exec(used)?.[0] ?? [])];
      }),
    );
  });

  it('show nothing of the workshop', () => {
    const workshop = /(?<![A-Za-z0-9])(?:S[1-7]|[XVCP])-\d\d|(?<![A-Za-z0-9])(?:S[1-7]|[AK]\d\d)(?![A-Za-z0-9])|TODO|FIXME|种子|seed|本库|生成器/;
    expectAll((clause) => readerFacing(clause).flatMap((text) => workshop.exec(text)?.[0] ?? []));
  });

  it('are one paragraph of readable length', () => {
    expectAll(({ body }) => {
      const text = spoken(body);
      const length = [...text].length;
      return [
        ...(text.includes('\n') ? ['more than one line'] : []),
        ...(length < 40 || length > 260 ? [`${length} characters`] : []),
        ...(/[。]$/.test(text) ? [] : ['does not end with a full stop']),
      ];
    });
  });

  it('are set in Chinese punctuation without spaces', () => {
    expectAll((clause) =>
      textsOf(clause).flatMap((text) => [
        ...(/[\p{Script=Han}”》][,;:!?()]|[,;:!?()][\p{Script=Han}“《]/u.exec(text)?.[0] ?? []),
        ...(/\p{Script=Han} +[A-Za-z0-9{[]|[A-Za-z0-9}\]%] +\p{Script=Han}/u.exec(text)?.[0] ?? []),
      ]),
    );
  });

  it('call the parties by their names', () => {
    expectAll((clause) => textsOf(clause).flatMap((text) => /甲方|乙方|丙方|代运营方|代运营公司|店托易/.exec(text)?.[0] ?? []));
  });
});

const UNITS = { minute: '分钟', hour: '小时', natural: '个?自然日|日', working: '个?工作日' } as const;

/** What follows `{{key}}` in the sentence, where it names a unit of time. */
const unitAfter = (text: string, key: string) => new RegExp(`\\{\\{${key}\\}\\}(分钟|小时|个?自然日|个?工作日|日|个?\\{\\{[a-z0-9-]+\\}\\})`).exec(text)?.[1];

describe('sentence and figures of every clause', () => {
  it('count the deadline in the same unit', () => {
    expectAll(({ body, data: { deadline } }) => {
      const [key, unit] = deadline.kind === 'offset' ? [deadline.days, deadline.dayKind] : deadline.kind === 'event' ? [deadline.amount, deadline.unit] : [];
      const said = typeof key === 'string' ? unitAfter(body, key) : undefined;
      if (said === undefined || unit === undefined) return [];
      const fits = unit in UNITS ? new RegExp(`^(${UNITS[unit as keyof typeof UNITS]})$`).test(said) : said.endsWith(`{{${unit}}}`);
      return fits ? [] : [`the sentence counts ${key} in ${said}, the deadline in ${unit}`];
    });
  });

  it('count the time to answer in the same unit', () => {
    expectAll(
      ({
        body,
        data: {
          confirmation: { within, unit },
        },
      }) => {
        const said = typeof within === 'string' ? unitAfter(body, within) : undefined;
        if (said === undefined || unit === undefined || said.includes('{{')) return [];
        return new RegExp(`^(${UNITS[unit]})$`).test(said) ? [] : [`the sentence counts ${within} in ${said}, the confirmation in ${unit}`];
      },
    );
  });

  it('name the time of day by which something is due', () => {
    expectAll(({ body, data: { deadline } }) => {
      if (!('time' in deadline) || deadline.time === '24:00') return [];
      const shown = /^\d\d:\d\d$/.test(deadline.time) ? deadline.time : `{{${deadline.time}}}`;
      return body.includes(shown) ? [] : [`due at ${deadline.time}, but the sentence does not say so`];
    });
  });
});
