import { describe, expect, it } from 'vitest';
import type { ClauseFile } from '../../src/library/library.ts';
import type { Variable } from '../../src/model/variable.ts';
import { clauses } from './all-clauses.ts';
import { quantityPlaces } from './clause-places.ts';
import { valueProblems } from './variable-values.ts';

/** Runs a rule over every variable and names the files that break it. */
function expectAll(rule: (variable: Variable, clause: ClauseFile) => readonly string[]): void {
  const problems = clauses.flatMap((clause) =>
    clause.data.variables.flatMap((variable) => rule(variable, clause).map((problem) => `${clause.id} ${variable.key}: ${problem}`)),
  );
  expect(problems).toEqual([]);
}

const isNumeric = ({ type }: Variable) => ['integer', 'number', 'money', 'percent'].includes(type);

const within = (options: readonly string[] | undefined, allowed: readonly string[]) => options?.every((option) => allowed.includes(option)) ?? false;

describe('every variable', () => {
  it('has a default that its own input would accept', () => {
    expectAll((variable) => (variable.default === null ? [] : valueProblems(variable, variable.default)));
  });

  it('is required exactly where it has no default', () => {
    expectAll(({ required, default: value }) => (required === (value === null) ? [] : [`required is ${required}, default is ${value}`]));
  });

  it('has bounds if it is a number, and choices if it is a choice', () => {
    expectAll((variable) => {
      const { min, max, options, type } = variable;
      if (isNumeric(variable)) return min === undefined || max === undefined || min >= max ? [`bounds ${min} to ${max}`] : [];
      if (min !== undefined || max !== undefined) return [`a ${type} has bounds`];
      if (type === 'choice') return options && new Set(options).size === options.length ? [] : ['no choices, or one twice'];
      return options ? [`a ${type} has choices`] : [];
    });
  });

  it('is helped by one sentence at most', () => {
    expectAll(({ hint = '' }) => (/[。？].+/.test(hint) || [...hint].length > 80 ? [`too long: ${hint}`] : []));
  });

  it('gives a reason where it departs from the article', () => {
    expectAll((variable) => {
      const { article } = variable;
      if (!article) return [];
      const differs = JSON.stringify(article.value) !== JSON.stringify(variable.default);
      return differs && article.reason === undefined ? [`the article has ${String(article.value)}, no reason given`] : [];
    });
  });

  it('is of the type that its place in deadline, acceptance or confirmation needs', () => {
    const problems = clauses.flatMap((clause) =>
      quantityPlaces(clause).flatMap(({ key, as }) => {
        const variable = clause.data.variables.find((candidate) => candidate.key === key);
        if (!variable) return [];
        const fits = {
          count: variable.type === 'integer',
          time: variable.type === 'time',
          dayKind: variable.type === 'choice' && within(variable.options, ['自然日', '工作日']),
          weekday: variable.type === 'choice' && within(variable.options, ['周一', '周二', '周三', '周四', '周五', '周六', '周日']),
          threshold: isNumeric(variable) || variable.type === 'choice',
        }[as];
        return fits ? [] : [`${clause.id} ${key}: a ${variable.type} cannot stand as ${as}`];
      }),
    );
    expect(problems).toEqual([]);
  });
});
