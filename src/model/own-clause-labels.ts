import type { OwnClause, Rhythm } from './own-clause.ts';

/** What the form calls the fields of a clause of the merchant's own. */
export const OWN_LABELS: Readonly<Record<Exclude<keyof OwnClause, 'id' | 'place' | 'after' | 'note'>, string>> = {
  title: '标题',
  text: '做什么',
  lead: '谁主导',
  support: '谁配合',
  rhythm: '怎么定时间',
  by: '什么时候做完',
  time: '几点前',
  standard: '做到什么算合格',
  confirmation: '谁确认、不答复算什么',
  otherwise: '没做到怎么办',
};

/** How the day is told, in the order in which the form offers it. */
export const RHYTHM_LABELS: Readonly<Record<Rhythm, string>> = { words: '用一句话说', date: '某一天', weekly: '每周', monthly: '每月' };
