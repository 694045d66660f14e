import { z } from 'zod';
import { quantity, timeOfDay, variableKey } from './quantity.ts';
import { ANCHORS, DAY_KINDS, HOLIDAY_RULES } from './deadline-labels.ts';

export * from './deadline-labels.ts';

/** 1 = Monday … 7 = Sunday, as in ISO 8601; or the key of a choice variable with options 周一 … 周日. */
const weekday = z.union([z.number().int().min(1).max(7), variableKey]);
/** A day kind, or the key of a choice variable with options 自然日/工作日. */
const dayKind = z.union([z.enum(DAY_KINDS), variableKey]);
const holiday = z.enum(HOLIDAY_RULES).default('general');

/**
 * When a clause's obligation is due. Counting follows 民法典第 200–204 条: the day of the anchor is
 * not counted, the last day is.
 */
export const deadline = z.discriminatedUnion('kind', [
  /** A number of days after or before an anchor. */
  z.strictObject({
    kind: z.literal('offset'),
    anchor: z.enum(ANCHORS),
    direction: z.enum(['after', 'before']),
    /** Number of days; 0 is the anchor's own day. */
    days: quantity,
    dayKind: dayKind.default('natural'),
    time: timeOfDay.default('24:00'),
    holiday,
  }),
  /** The same weekday every week, between two anchors. */
  z.strictObject({
    kind: z.literal('weekly'),
    weekday,
    time: timeOfDay,
    holiday,
    from: z.enum(ANCHORS).default('handover-confirmed'),
    until: z.enum(ANCHORS).default('service-end'),
  }),
  /** The same day every month. `covers: previous` is due in the month after the one it reports on, the last time after the service has ended. */
  z.strictObject({
    kind: z.literal('monthly'),
    day: quantity,
    time: timeOfDay,
    holiday,
    covers: z.enum(['previous', 'current']),
    from: z.enum(ANCHORS).default('service-start'),
    until: z.enum(ANCHORS).default('service-end'),
  }),
  /** Every day at a time of day. */
  z.strictObject({
    kind: z.literal('daily'),
    time: timeOfDay,
    dayKind: z.enum(DAY_KINDS),
    from: z.enum(ANCHORS).default('handover-confirmed'),
    until: z.enum(ANCHORS).default('service-end'),
  }),
  /** Within hours or days of something that may happen at any time. */
  z.strictObject({
    kind: z.literal('event'),
    /** What starts the clock, e.g. `知悉断货或超卖`. */
    event: z.string().min(2),
    amount: quantity,
    unit: z.enum(['minute', 'hour', 'natural', 'working']),
    /** `before`: due that long before the event. */
    direction: z.enum(['after', 'before']).default('after'),
    /** Hours run all day, or only in the agreed working hours. */
    clock: z.enum(['always', 'duty']).default('always'),
  }),
  /** Holds for the whole service period. */
  z.strictObject({ kind: z.literal('standing') }),
]);
export type Deadline = z.infer<typeof deadline>;
