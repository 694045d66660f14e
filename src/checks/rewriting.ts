import type { Rewriting } from './finding.ts';
import type { Hit } from './check.ts';
import type { Statement } from './statement.ts';

/** A day with a clock, to be filled in. */
export const DAY = '在＿＿月＿＿日18:00前（含当日）';

/** Writes a statement with the edits of a hit; null where there are none. Offsets are those of the text as handed in. */
export function rewritingOf(statement: Statement, { edits }: Hit): Rewriting | null {
  if (!edits || edits.length === 0) return null;
  let text = '';
  let at = statement.start;
  for (const edit of edits) {
    const from = edit.start >= statement.plain.length ? statement.end : statement.origin(edit.start);
    text += statement.text.slice(at - statement.start, from - statement.start) + edit.text;
    at = edit.end > edit.start ? statement.origin(edit.end - 1) + 1 : from;
  }
  return { start: statement.start, end: statement.end, text: text + statement.text.slice(at - statement.start) };
}

/** An edit that adds words at the end of the statement. */
export const append = ({ plain }: Statement, text: string) => ({ start: plain.length, end: plain.length, text });

/** An edit that adds words where the leading party's name ends, or in front of everything. */
export function afterLead({ slots: { lead, deed } }: Statement, text: string) {
  const at = lead && lead.how === 'named' && lead.end > 0 && (!deed || lead.end <= deed.start) ? lead.end : 0;
  return { start: at, end: at, text };
}
