import { OVERRIDE_LIMIT, type Draft } from '../model/draft.ts';
import type { Library } from '../model/library.ts';
import { PARTIES, SIDE_LABELS, type Party } from '../model/party.ts';
import type { AgreedClause, Problem } from './agreement.ts';
import { dateWords, EARLIEST_START, isRealDate } from './service-period.ts';

const NAME_LIMIT = 100;

/** The service's first and last day, and what is wrong with what was typed for them. */
export function periodOf(
  draft: Draft,
  library: Library,
  defaultEnd: (start: string) => string,
): { start: string | null; end: string | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const say = (kind: 'start' | 'end', level: Problem['level'], message: string) => problems.push({ at: { kind }, level, message });
  const usable = (kind: 'start' | 'end', typed: string): boolean => {
    const name = kind === 'start' ? '服务起始日' : '服务截止日';
    if (!isRealDate(typed)) say(kind, 'error', `${name}「${typed}」不是一个存在的日期，请重新选。`);
    else if (typed < EARLIEST_START || typed > library.calendar.knownUntil)
      say(kind, 'error', `${name}要在${dateWords(EARLIEST_START)}到${dateWords(library.calendar.knownUntil)}之间，超出这个范围排不出日期。`);
    else return true;
    return false;
  };
  if (draft.start === '') say('start', 'missing', '还没有选服务起始日，选好后所有期限会变成具体日期。');
  const start = draft.start !== '' && usable('start', draft.start) ? draft.start : null;
  let end: string | null = null;
  if (draft.end !== '') end = usable('end', draft.end) ? draft.end : null;
  else if (start !== null) end = defaultEnd(start);
  if (start !== null && end !== null && end < start) {
    say('end', 'error', `服务截止日（${dateWords(end)}）早于起始日（${dateWords(start)}），请改其中一个。`);
    end = null;
  }
  return { start, end, problems };
}

/** What is missing or too long among the parties' names. */
export function partyProblems(draft: Draft, parties: readonly Party[] = PARTIES): Problem[] {
  return parties.flatMap((party): Problem[] => {
    const at = { kind: 'party', party, field: 'name' } as const;
    const name = draft.parties[party]?.name.trim() ?? '';
    const role = SIDE_LABELS[party].name;
    if (name === '') return [{ at, level: 'missing', message: `还没有填${role}的名称，文件上会留空格手写。` }];
    if (name.length > NAME_LIMIT) return [{ at, level: 'error', message: `${role}名称最多 ${NAME_LIMIT} 字，现在 ${name.length} 字，请写营业执照上的名称。` }];
    return [];
  });
}

/** What is wrong within the clauses that take part. */
export function clauseProblems(agreed: AgreedClause, override: string | undefined): Problem[] {
  const clauseId = agreed.clause.id;
  const problems: Problem[] = [];
  if (override !== undefined && override.length > OVERRIDE_LIMIT)
    problems.push({
      at: { kind: 'override', clauseId },
      level: 'error',
      message: `「${agreed.clause.title}」改写后有 ${override.length} 字，超过 ${OVERRIDE_LIMIT} 字印不出来；你写的内容还在，文件里暂用原条款。请把长的部分另作附件。`,
    });
  if (override !== undefined && override.trim() === '')
    problems.push({
      at: { kind: 'override', clauseId },
      level: 'error',
      message: `「${agreed.clause.title}」改写成了空白，文件里暂用原条款；不要这一条就把它关掉。`,
    });
  // A rewritten sentence no longer shows its variables, but deadlines and checklist still use them.
  for (const value of Object.values(agreed.values)) {
    const at = { kind: 'value', clauseId, key: value.variable.key } as const;
    if (value.problem) problems.push({ at, level: 'error', message: value.problem });
    else if (value.number === null && value.raw.trim() === '')
      problems.push({ at, level: 'missing', message: `「${agreed.clause.title}」里的「${value.variable.label}」还没有填。` });
  }
  return problems;
}
