// Prints what the checker has to say about a text file: `npm run check-text FILE`.
import { readFileSync } from 'node:fs';
import { runChecks } from '../src/checks/engine.ts';
import { CATEGORY_LABELS, SEVERITY_LABELS } from '../src/checks/finding.ts';
import { worstFirst } from '../src/checks/worst-first.ts';
import { readChecks } from './read-checks.ts';
import { DETAIL_LABELS } from '../src/model/detail.ts';
import { STEP_LABELS } from '../src/model/step.ts';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('用法：npm run check-text 文件（纯文本或 Markdown）');
  process.exit(1);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    console.error(`读不了这个文件：${path}（${error instanceof Error ? error.message : String(error)}）`);
    process.exit(1);
  }
}

const text = read(file);
const lineStarts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];

/** Line and column of an offset, both from 1. */
function place(offset: number): string {
  let [low, high] = [0, lineStarts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return `${low + 1}:${offset - (lineStarts[low] ?? 0) + 1}`;
}

const { findings, coverage, score } = runChecks(text, await readChecks());
for (const { start, end, category, severity, reason } of findings) {
  console.log(
    `${file}:${place(start)} ${CATEGORY_LABELS[category]} ${SEVERITY_LABELS[severity]} “${text.slice(start, end).replaceAll(/\s+/gu, ' ')}” ${reason}`,
  );
}
const FIRST = 10;
if (findings.length > FIRST) {
  const first = worstFirst(findings).slice(0, FIRST);
  console.log(`先改这${FIRST}处：${first.map(({ start, end }) => `${place(start)}“${text.slice(start, end).replaceAll(/\s+/gu, ' ')}”`).join('、')}`);
}
const none = (names: readonly string[]): string => (names.length === 0 ? '无' : names.join('、'));
console.log(`没写到的步骤：${none(coverage.uncoveredSteps.map((step) => STEP_LABELS[step].name))}`);
console.log(`没写到的细节：${none(coverage.uncoveredDetails.map((detail) => DETAIL_LABELS[detail].name))}`);
console.log(
  `${findings.length}处提示，${score.value}分（${score.parts.map(({ name, points, of }) => `${name}${points}/${of}`).join('，')}）。没提示不等于没问题。`,
);
