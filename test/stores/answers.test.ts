import { describe, expect, test } from 'vitest';
import { EMPTY_DRAFT, type Draft } from '../../src/model/draft.ts';
import { answersOf } from '../../src/stores/answers.ts';
import { TASK_IDS, type TaskId } from '../../src/stores/task-labels.ts';
import { library, make, ownClause } from '../support/agreements.ts';

const answers = (draft: Partial<Draft>) => answersOf({ ...EMPTY_DRAFT, ...draft }, make(draft).agreement, library);
const of = (draft: Partial<Draft>, task: TaskId) => answers(draft).find((each) => each.task === task) ?? { given: [], standing: [] };

describe('all answers', () => {
  test('stand by task, in the order of the task list', () => {
    expect(answers({}).map(({ task }) => task)).toEqual(TASK_IDS.filter((id) => id !== 'check'));
  });

  test('hold every value of the agreement once', () => {
    const { agreement } = make({ depth: 'full' });
    const values = agreement.clauses.flatMap(({ clause, values: all }) => Object.keys(all).map((key) => `${clause.id}.${key}`));
    const listed = answers({ depth: 'full' }).flatMap(({ given, standing }) =>
      [...given, ...standing].flatMap(({ at }) => (at.kind === 'value' ? [`${at.clauseId}.${at.key}`] : [])),
    );
    expect(listed.sort()).toEqual(values.sort());
  });

  test('tell apart what was said from what stands', () => {
    const draft: Partial<Draft> = { clauses: { 'contract/fees-and-tax': { values: { 'base-fee': '6800', 'share-pct': '15' } } } };
    const { given, standing } = of(draft, 'fee');
    expect(given.map(({ label, value }) => `${label}=${value}`)).toEqual([expect.stringMatching(/基础服务费=6800元\/月$/)]);
    expect(standing.map(({ label }) => label).join()).toContain('提成比例');
  });

  test('show what is wrong as it was typed, and what is blank as blank', () => {
    const wrong = of({ clauses: { 'contract/fees-and-tax': { values: { 'base-fee': '面议' } } } }, 'fee').given[0];
    expect(wrong).toMatchObject({ value: '面议', problem: expect.stringContaining('要填数字') });
    expect(of({}, 'handover').given).toMatchObject([{ value: '', problem: expect.stringContaining('空着') }]);
  });

  test('say what the end is when it was left open', () => {
    expect(of({ start: '2027-03-15' }, 'dates').given.map(({ value }) => value)).toEqual(['2027年3月15日', '2028年3月14日（不填就是满12个月）']);
    expect(of({ start: '2027-02-30' }, 'dates').given[0]).toMatchObject({ value: '2027-02-30', problem: expect.stringContaining('不是一个存在的日期') });
  });

  test('name what was rewritten, switched off and added', () => {
    const draft: Partial<Draft> = {
      clauses: { 'closing/final-report': { override: '不写报告。' }, 'closing/asset-handover': { on: false, override: '别的' } },
      own: [ownClause({ place: 'closing' })],
    };
    expect(of(draft, 'closing').given.map(({ value }) => value)).toEqual(expect.arrayContaining(['改写：不写报告。', '不用这一条', '托管方按约定寄回样衣。']));
  });

  test('name the designer only where one takes part', () => {
    const labels = (draft: Partial<Draft>) => of(draft, 'parties').given.map(({ label }) => label);
    expect(labels({})).toHaveLength(4);
    expect(labels({ packs: ['design'] })).toContain('视觉外包方');
  });
});
