import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { withoutExamples } from '../../../src/library/checks/without-examples.ts';

const CHECK = `const SIGN = /尽快/u;
const check = {
  id: 'vague-time',
  reason: '没有日子。',
  explanation: '找“尽快”这一类词。',
  bad: [{ text: '尽快做完。', marks: '尽快' }],
  good: ['2小时内做完。'],
  find(statement) { return { good: ['kept'], start: 0 }; },
};
export default check;`;

test('what a browser loads of a check finds the same, and holds no example', () => {
  const code = withoutExamples(CHECK, (text) => parseAst(text));
  expect(code).not.toMatch(/做完|这一类词/);
  expect(code).toContain("reason: '没有日子。'");
  expect(code).toContain("good: ['kept']");
  expect(code).toContain('bad: []');
});

test('a check that is exported as it is written loses its examples too', () => {
  expect(withoutExamples("export default { id: 'x', good: ['例子'] };", (text) => parseAst(text))).toBe("export default { id: 'x', good: [] };");
});
