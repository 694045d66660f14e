import type { Rewriting } from './finding.ts';
import type { Hit } from './check.ts';
import type { Statement } from './statement.ts';
import { after, before } from './text/clause-around.ts';
import type { Span } from './text/pattern.ts';

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

/** A hit on a place with other words for it. */
export const replaced = ({ start, end }: Pick<Span, 'start' | 'end'>, text: string) => ({ start, end, edits: [{ start, end, text }] });

/** An edit that adds words at the end of the statement. */
export const append = ({ plain }: Statement, text: string) => ({ start: plain.length, end: plain.length, text });

/** An edit that says something else instead of the part between two commas, or the cell, in which the span stands. */
export const insteadOfClause = ({ plain }: Statement, span: Span, text: string) => ({
  start: span.start - before(plain, span).length,
  end: span.end + after(plain, span).length,
  text,
});

/** An edit that says something else instead of the whole statement, of a row instead of the cell: of what is not allowed nothing is kept. */
export const insteadOfAll = (statement: Statement, span: Span, text: string) =>
  statement.kind === 'row' ? insteadOfClause(statement, span, text) : { start: 0, end: statement.plain.length, text };

/** An edit that adds words where the leading party's name ends, or in front of everything. */
export function afterLead({ slots: { lead } }: Statement, text: string) {
  const at = lead && lead.how === 'named' ? lead.end : 0;
  return { start: at, end: at, text };
}
