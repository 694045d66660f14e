import type { Draft } from '../model/draft.ts';
import type { Library } from '../model/library.ts';
import type { About } from './stored-draft.ts';

/** Longest name of a draft, in UTF-16 units. */
export const LONGEST_NAME = 40;

/** What a draft is called: as the reader named it, else after the merchant or the operator, else after what was chosen. */
export function draftName(draft: Draft, about: About, library: Library): string {
  if (about.name !== undefined) return about.name;
  const named = [draft.parties['merchant']?.name, draft.parties['operator']?.name].map((name) => name?.trim() ?? '').find((name) => name !== '');
  if (named !== undefined) return named.slice(0, LONGEST_NAME);
  const packs = draft.packs.flatMap((id) => library.packs.find((pack) => pack.id === id)?.name ?? []);
  return packs.length === 0 ? '未起名的草稿' : packs.join('、').slice(0, LONGEST_NAME);
}

const two = (number: number) => String(number).padStart(2, '0');

/** When a draft was changed, in the reader's own time: `今天10:32`, `11月23日 10:32`, with the year where it is another. Empty where it is not known. */
export function changedWords({ changed }: About, now: Date): string {
  if (changed === undefined) return '';
  const at = new Date(changed);
  const clock = `${two(at.getHours())}:${two(at.getMinutes())}`;
  if (at.toDateString() === now.toDateString()) return `今天${clock}`;
  const day = `${at.getMonth() + 1}月${at.getDate()}日 ${clock}`;
  return at.getFullYear() === now.getFullYear() ? day : `${at.getFullYear()}年${day}`;
}
