import { checkText } from '../checks/check-text.ts';
import type { Category, Finding, Severity } from '../checks/finding.ts';
import { CHECKS } from '../checks/registry.ts';
import type { FreePart, FreePlace, FreeText } from './free-text.ts';

/** What the checks say about something typed into the form. */
export interface FreeFinding {
  readonly check: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly at: FreePlace;
  /** The words it is about. */
  readonly words: string;
  readonly reason: string;
  /** `sentence`: the statement written anew; `text`: the whole field with it. `null` where none can be offered within the field. */
  readonly suggestion: { readonly sentence: string; readonly text: string } | null;
}

const layers = new Map(CHECKS.map(({ id, layer }) => [id, layer]));

/** Whether a finding only misses what the clause says elsewhere, or what need not be said in its place. */
function isSettled({ check, category }: Finding, { at }: FreePart, { settled }: FreeText): boolean {
  if (layers.get(check) !== 'gap') return false;
  const sentence = at.kind === 'override' || (at.kind === 'own' && at.field === 'text');
  return !sentence || settled.some((detail) => detail === category);
}

/** The field with the rewriting in it; `null` where the rewriting changes anything outside of the field. */
function suggestionOf({ rewriting }: Finding, part: FreePart, text: string): FreeFinding['suggestion'] {
  if (rewriting === null) return null;
  const before = text.slice(rewriting.start, rewriting.end);
  const after = rewriting.text;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const [start, end] = [rewriting.start + head, rewriting.end - tail];
  if (start < part.start || end > part.end) return null;
  const shift = part.raw.length - part.raw.trimStart().length - part.start;
  const changed = part.raw.slice(0, start + shift) + after.slice(head, after.length - tail) + part.raw.slice(end + shift);
  const within = rewriting.start >= part.start && rewriting.end <= part.end;
  return { sentence: within ? after : changed.trim(), text: changed };
}

/** Reads a clause with every check and keeps what is about the merchant's own words, in the order of the text. Pure. */
export function checkFreeText(free: FreeText): FreeFinding[] {
  const { text, parts } = free;
  return checkText(text).findings.flatMap((finding): FreeFinding[] => {
    const part = parts.find(({ start, end }) => finding.start >= start && finding.end <= end);
    if (!part || isSettled(finding, part, free)) return [];
    const { check, category, severity, reason } = finding;
    return [{ check, category, severity, at: part.at, words: text.slice(finding.start, finding.end), reason, suggestion: suggestionOf(finding, part, text) }];
  });
}
