import type { Check, Context, Together } from './check.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import type { Finding } from './finding.ts';
import { isAsked, onePerProblem, type Found } from './one-per-problem.ts';
import { rewritingOf } from './rewriting.ts';
import { scoreOf, type Score } from './score.ts';
import { kindsIn } from './slots/precise.ts';
import { readSlots } from './slots/read-slots.ts';
import type { Statement } from './statement.ts';
import { definitionsOf } from './text/definitions.ts';
import { normalise } from './text/normalise.ts';
import { partiesOf, type Parties } from './text/parties.ts';
import { plainOf } from './text/plain.ts';
import { statementsOf } from './text/structure.ts';

/** What is to be said about a text. */
export interface CheckResult {
  readonly statements: readonly Statement[];
  /** In the order of their places. */
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly score: Score;
}

/** Groups statements by a number that they share. */
function grouped(statements: readonly Statement[], number: (statement: Statement) => number): (statement: Statement) => Together {
  const parts = new Map<number, Statement[]>();
  for (const statement of statements) {
    const known = parts.get(number(statement));
    if (known) known.push(statement);
    else parts.set(number(statement), [statement]);
  }
  const groups = new Map<number, Together>();
  for (const [key, members] of parts) {
    groups.set(key, {
      statements: members,
      plain: members.map(({ plain }) => plain).join('；'),
      precise: members.reduce((set, { slots }) => set | slots.precise, 0),
      care: members.reduce((set, { slots }) => set | slots.care, 0),
    });
  }
  return (statement) =>
    groups.get(number(statement)) ?? { statements: [statement], plain: statement.plain, precise: statement.slots.precise, care: statement.slots.care };
}

function findingOf(statement: Statement, { check, hit }: Found): Finding {
  return {
    check: check.id,
    category: check.category,
    severity: hit.severity ?? check.severity,
    start: statement.origin(hit.start),
    end: statement.origin(Math.max(hit.start, hit.end - 1)) + 1,
    statement: statement.index,
    reason: hit.reason ?? check.reason,
    rewriting: rewritingOf(statement, hit),
    basis: check.basis,
    guide: check.guide,
    clauses: check.clauses,
  };
}

/** Reads a text with these checks. Pure; cost grows with the length of the text. */
export function runChecks(original: string, checks: readonly Check[]): CheckResult {
  const text = normalise(original);
  const named = partiesOf(text);
  // All that follows reads 甲方 as the merchant; a text that names them the other way round is read with the two changed over.
  const swapped = named.甲方 === 'operator' && named.乙方 === 'merchant';
  const parties: Parties = swapped ? { ...named, 甲方: 'merchant', 乙方: 'operator' } : named;
  const statements = statementsOf(original, swapped ? text.replaceAll(/[甲乙](?=方)/gu, (letter) => (letter === '甲' ? '乙' : '甲')) : text).map(
    (raw, index): Statement => ({ ...raw, index, slots: readSlots(raw, parties) }),
  );
  const context: Context = {
    definitions: definitionsOf(plainOf(text, 0, text.length).text),
    parties,
    statements,
    sentenceOf: grouped(statements, ({ topic }) => topic),
    paragraphOf: grouped(statements, ({ paragraph }) => paragraph),
  };
  const findings: Finding[] = [];
  for (const statement of statements) {
    if (statement.kind === 'heading') continue;
    const care = kindsIn(context.sentenceOf(statement).care);
    const found: Found[] = [];
    for (const check of checks) {
      const hit = isAsked(check, statement.kind, care) ? check.find(statement, context) : null;
      if (hit) found.push({ check, hit });
    }
    for (const each of onePerProblem(found)) findings.push(findingOf(statement, each));
  }
  findings.sort((a, b) => a.start - b.start || a.end - b.end);
  const coverage = coverageOf(statements);
  return { statements, findings, coverage, score: scoreOf(statements, findings, coverage) };
}
