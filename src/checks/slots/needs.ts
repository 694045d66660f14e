import type { Context } from '../check.ts';
import type { Statement } from '../statement.ts';
import { timesIn } from './times.ts';
import { kindsIn, settledIn } from './precise.ts';

// Who writes three kinds of precise words in a sentence, or four in a paragraph, has thought of the rest or has it beside.
const CAREFUL_SENTENCE = 3;
const CAREFUL_PARAGRAPH = 4;

/** Whether the statement stands among words written with care, where a missing slot is no oversight. */
export const isCareful = (statement: Statement, context: Context): boolean =>
  kindsIn(context.sentenceOf(statement).precise) >= CAREFUL_SENTENCE || kindsIn(context.paragraphOf(statement).precise) >= CAREFUL_PARAGRAPH;

/** Whether two details beside the statement, or three in its paragraph, are settled: then a missing nicety is no oversight. */
export const isPolished = (statement: Statement, context: Context): boolean =>
  settledIn(context.sentenceOf(statement).precise) >= 2 || settledIn(context.paragraphOf(statement).precise) >= 3;

/** Whether any part of the sentence, or the heading above, names a day or a length of time. */
export const hasDay = (statement: Statement, context: Context): boolean =>
  (statement.heading !== null && timesIn(statement.heading.replaceAll(' ', '')).some(({ grade }) => grade === 'exact')) ||
  context.sentenceOf(statement).statements.some(({ slots }) => slots.times.some(({ grade }) => grade === 'exact'));

/** The whole statement as a place. */
export const whole = ({ plain }: Statement) => ({ start: 0, end: plain.length });
