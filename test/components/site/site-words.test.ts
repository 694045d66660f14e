import { expect, test } from 'vitest';
import { dateInWords } from '../../../src/components/site/date.ts';
import { defaultValue, withDefaults } from '../../../src/components/site/default-values.ts';
import { clauseLink, link } from '../../../src/components/site/link.ts';
import { wholeAgreement } from '../../../src/components/site/whole-agreement.ts';
import { readLibrary } from '../../support/content.ts';

const library = readLibrary();

test('a date is written the Chinese way, without leading zeros', () => {
  expect(dateInWords('2026-03-09')).toBe('2026年3月9日');
  expect(dateInWords('unknown')).toBe('unknown');
});

test('links stand under the base path', () => {
  expect(link('/steps/')).toBe('/steps/');
  expect(clauseLink('review/weekly-review')).toBe('/steps/review/#weekly-review');
});

test('a text quotes the default that the clause itself prints', () => {
  expect(withDefaults(library, '第{{handover/handover-confirmation.handover-day}}日前')).toBe(
    `第${defaultValue(library, 'handover/handover-confirmation.handover-day')}日前`,
  );
});

test('a quoted variable that does not exist stops the build', () => {
  expect(() => defaultValue(library, 'handover/handover-confirmation.no-such-key')).toThrow('no-such-key');
  expect(() => withDefaults(library, '{{handover/no-such-clause.days}}')).toThrow('no-such-clause');
});

test('the pages show every clause of the library, once, with its own defaults', () => {
  const { clauses } = wholeAgreement(library);
  expect(clauses.map(({ clause }) => clause.id).sort()).toEqual(library.clauses.map(({ id }) => id).sort());
  const changed = clauses.flatMap(({ values }) => Object.values(values)).filter((value) => value.changed);
  expect(changed).toEqual([]);
});
