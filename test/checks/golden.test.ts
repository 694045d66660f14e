import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { detailsServed } from '../../src/checks/coverage.ts';
import { runChecks } from '../../src/checks/engine.ts';
import { CHECKS } from '../../src/checks/registry.ts';
import { marked } from '../support/checks.ts';

// What the checker says, word by word. To take over a change that is meant, or a new check, delete the files and run this test: whoever
// reads the difference sees what merchants will be told otherwise. A check that is not in them yet is left out.

const EXAMPLES = new URL('../golden/checks/examples.txt', import.meta.url);
const known = existsSync(EXAMPLES) ? new Set(readFileSync(EXAMPLES, 'utf8').match(/(?<=^# ).+$/gmu)) : null;
const checks = CHECKS.filter(({ id }) => known === null || known.has(id));

/** What is read in a text, what is found, and what is offered instead. */
function told(text: string): string {
  const { statements, findings } = runChecks(text, checks);
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
  const said = checks.map(({ id, bad, good }) => [`# ${id}`, ...[...bad.map(({ text }) => text), ...good].map(told)].join('\n')).join('\n\n');
  await expect(`${said}\n`).toMatchFileSnapshot(fileURLToPath(EXAMPLES));
});

test('whole texts are read as they were, with their score', async () => {
  const folder = new URL('../bench/check-texts/', import.meta.url);
  const said = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      const { score, coverage } = runChecks(text, checks);
      const parts = score.parts.map(({ name: part, points, of, why }) => `${part} ${points}/${of}: ${why}`);
      const cells = Object.entries(coverage.cells).map(([step, details]) => `${step}: ${JSON.stringify(details)}`);
      return [`# ${name}: ${score.value}`, ...parts, ...cells, `lacks ${[...coverage.uncoveredSteps, ...coverage.uncoveredDetails].join()}`, told(text)].join(
        '\n',
      );
    });
  await expect(`${said.join('\n\n')}\n`).toMatchFileSnapshot('../golden/checks/texts.txt');
});

test('the statements that the checks were made with are told as they were', async () => {
  const said = ['tuning', 'further', 'second-tuning', 'third', 'fourth'].map((name) => {
    const file = new URL(`../bench/check-statements/${name}.json`, import.meta.url);
    const { statements } = JSON.parse(readFileSync(file, 'utf8')) as { readonly statements: readonly { readonly text: string }[] };
    const lines = statements.map(({ text }) => {
      const found = runChecks(text, checks).findings.map(
        (finding) => `  ${finding.severity} ${finding.check} [${marked(text, finding)}]${finding.rewriting ? ` → ${finding.rewriting.text}` : ''}`,
      );
      return [text, ...found].join('\n');
    });
    return [`# ${name}`, ...lines].join('\n');
  });
  await expect(`${said.join('\n\n')}\n`).toMatchFileSnapshot('../golden/checks/statements.txt');
});
