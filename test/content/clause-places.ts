import type { ClauseFile } from '../../src/library/library.ts';

/** Dates of the draft that every text may name without declaring them. */
const BUILT_IN = new Set(['service-start', 'service-end']);

/** Everything of a clause that is written out with values in place. */
export function textsOf({ body, data }: ClauseFile): string[] {
  const { acceptance, confirmation } = data;
  return [
    body,
    data.deliverable.name,
    data.checklist,
    data.remedy.text,
    acceptance.window,
    acceptance.sample ?? '',
    ...(acceptance.items ?? []),
    confirmation.note ?? '',
  ];
}

/** Keys of the variables within a text, the dates of the draft left out. */
export function bracedKeys(text: string): string[] {
  return [...text.matchAll(/\{\{([^}]*)\}\}/g)].map((match) => match[1] ?? '').filter((key) => !BUILT_IN.has(key));
}

/** Ids of the clauses that a text refers to. */
export function referencesIn(text: string): string[] {
  return [...text.matchAll(/\[\[([^\]]*)\]\]/g)].map((match) => match[1] ?? '');
}

const isTime = (text: string) => /^\d\d:\d\d$/.test(text);

/** Which keys a deadline, acceptance or confirmation takes a day count, time, day kind, weekday or threshold from. */
export function quantityPlaces({
  data: { deadline, acceptance, confirmation },
}: ClauseFile): { key: string; as: 'count' | 'time' | 'dayKind' | 'weekday' | 'threshold' }[] {
  const places: { key: string | number | undefined; as: 'count' | 'time' | 'dayKind' | 'weekday' | 'threshold' }[] = [
    { key: acceptance.threshold, as: 'threshold' },
    { key: confirmation.within, as: 'count' },
    { key: confirmation.time, as: 'time' },
  ];
  if (deadline.kind === 'offset') places.push({ key: deadline.days, as: 'count' }, { key: deadline.dayKind, as: 'dayKind' });
  if (deadline.kind === 'monthly') places.push({ key: deadline.day, as: 'count' });
  if (deadline.kind === 'weekly') places.push({ key: deadline.weekday, as: 'weekday' });
  if (deadline.kind === 'event') places.push({ key: deadline.amount, as: 'count' });
  if ('time' in deadline) places.push({ key: deadline.time, as: 'time' });
  return places.flatMap(({ key, as }) =>
    typeof key !== 'string' || (as === 'time' && isTime(key)) || (as === 'dayKind' && (key === 'natural' || key === 'working')) ? [] : [{ key, as }],
  );
}

/** Keys of the variables that a deadline, acceptance or confirmation counts with. */
export const quantityKeys = (clause: ClauseFile): string[] => quantityPlaces(clause).map(({ key }) => key);
