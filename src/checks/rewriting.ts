import type { Rewriting } from './finding.ts';
import type { Hit } from './check.ts';
import type { Statement } from './statement.ts';
import { after, before } from './text/clause-around.ts';
import type { Span } from './text/pattern.ts';

/** A day with a clock, to be filled in. */
export const DAY = '在＿＿月＿＿日18:00前（含当日）';

/** A day with a clock for a cell. */
const CELL_DAY = DAY.slice(1);

// No sentence that anybody would sign: better none.
const BROKEN =
  /[把得谁的按在]在＿|在在|[的由在]{1}(?:的|由|在)(?=＿)|，，|；；|。。|，；|；，|应每|应＿|要由|由由|前（含当日）(?:[^，。；|]{0,4}在＿|的|前)|[吧呗嘛哈啦呀哦][，；:：（]|（[^）]{0,30}（[^）]{0,30}（|，提前结束的，提前|^[，；、]/u;

/** Where an edit begins in the text as handed in: what is added behind a word stands at the word, in front of any blank. */
function placeOf({ plain, end, origin }: Statement, edit: { readonly start: number; readonly end: number }): number {
  if (edit.start >= plain.length) return end;
  return edit.start === edit.end && edit.start > 0 ? origin(edit.start - 1) + 1 : origin(edit.start);
}

/** Words of ours with the names that the statement has for the parties: 甲方 where it speaks of 甲方. */
function partyNames({ plain, text, start, origin }: Statement): (words: string) => string {
  const at = plain.search(/[甲乙]方/u);
  if (at === -1) return (words) => words;
  // A text that names the parties the other way round was read with the two changed over.
  const kept = text.charAt(origin(at) - start) === plain.charAt(at);
  const [merchant, operator] = kept ? ['甲方', '乙方'] : ['乙方', '甲方'];
  return (words) => words.replaceAll('商家', merchant).replaceAll('托管方', operator);
}

/** Writes a statement with the edits of a hit; null where there are none. Offsets are those of the text as handed in. */
export function rewritingOf(statement: Statement, { edits }: Hit): Rewriting | null {
  if (!edits || edits.length === 0) return null;
  const named = partyNames(statement);
  let text = '';
  let at = statement.start;
  for (const edit of edits) {
    const from = placeOf(statement, edit);
    text += statement.text.slice(at - statement.start, from - statement.start) + named(edit.text);
    at = edit.end > edit.start ? statement.origin(edit.end - 1) + 1 : from;
  }
  const written = text + statement.text.slice(at - statement.start);
  return BROKEN.test(written) || written === statement.text ? null : { start: statement.start, end: statement.end, text: written };
}

const PARTICLES = /[嘛吧呗哈啦呀哦啊呢噢哒]{1,3}$/u;

/** A hit on a place with other words for it. */
export const replaced = ({ start, end }: Pick<Span, 'start' | 'end'>, text: string) => ({ start, end, edits: [{ start, end, text }] });

/** An edit that adds words at the end of the statement. */
export function append({ plain }: Statement, text: string) {
  // “一起处理嘛”: a particle ends what is said, not what is written.
  const said = PARTICLES.exec(plain)?.[0].length ?? 0;
  return { start: plain.length - said, end: plain.length, text };
}

/** An edit from a place to the end of its clause or cell: what stands in front of it is kept. */
export const insteadOfRest = ({ plain }: Statement, span: Span, text: string) => ({ start: span.start, end: span.end + after(plain, span).length, text });

/** A day for a place in a statement; in a cell it stands alone. */
export const dayFor = ({ cells }: Statement, { start, end }: Pick<Span, 'start' | 'end'>): string =>
  cells.some((cell) => cell.start === start && cell.end === end) ? CELL_DAY : DAY;

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
