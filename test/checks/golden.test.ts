import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkText } from '../../src/checks/check-text.ts';
import { detailsServed } from '../../src/checks/coverage.ts';
import { CHECKS } from '../../src/checks/registry.ts';
import { marked } from '../support/checks.ts';

// What the checker says, word by word. A change that is meant is taken over with `npx vitest run test/checks/golden.test.ts -u`; whoever
// reads the difference sees what merchants will be told otherwise.

/** What is read in a text, what is found, and what is offered instead. */
function told(text: string): string {
  const { statements, findings } = checkText(text);
  return statements
    .map((statement) => {
      const { kind, speaker, heading, asks, slots, text: words, index } = statement;
      const about = [kind, slots.nature, slots.lead ? `${slots.lead.text} ${slots.lead.how} ${slots.lead.side}` : '', ...detailsServed(statement)];
      const around = [speaker === null ? '' : `${speaker}:`, heading === null ? '' : `under ${heading}`, asks ? 'asks' : ''];
      const found = findings
        .filter((finding) => finding.statement === index)
        .map(
          (finding) =>
            `  ${finding.severity} ${finding.check} [${marked(text, finding)}]${finding.rewriting ? `\n    → ${text.slice(statement.start, finding.rewriting.start)}${finding.rewriting.text}` : ''}`,
        );
      return [`- ${words}`, `  (${[...about, ...around].filter(Boolean).join(', ')})`, ...found].join('\n');
    })
    .join('\n');
}

test('every example of every check is read as it was', async () => {
  const said = CHECKS.map(({ id, bad, good }) => [`# ${id}`, ...[...bad.map(({ text }) => text), ...good].map(told)].join('\n')).join('\n\n');
  await expect(`${said}\n`).toMatchFileSnapshot('../golden/checks/examples.txt');
});

test('whole texts are read as they were, with their score', async () => {
  const folder = new URL('../bench/check-texts/', import.meta.url);
  const said = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      const { score, coverage } = checkText(text);
      const parts = score.parts.map(({ name: part, points, of, why }) => `${part} ${points}/${of}: ${why}`);
      const cells = Object.entries(coverage.cells).map(([step, details]) => `${step}: ${JSON.stringify(details)}`);
      return [`# ${name}: ${score.value}`, ...parts, ...cells, `lacks ${[...coverage.uncoveredSteps, ...coverage.uncoveredDetails].join()}`, told(text)].join(
        '\n',
      );
    });
  await expect(`${said.join('\n\n')}\n`).toMatchFileSnapshot('../golden/checks/texts.txt');
});
