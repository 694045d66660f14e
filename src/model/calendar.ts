import { z } from 'zod';

/** `content/calendar/<year>.yaml`: the days off and make-up working days of a year as published by 国务院办公厅. */
export const calendarYear = z.strictObject({
  year: z.number().int().min(2024).max(2100),
  /** Title of the notice. */
  source: z.string().min(6),
  /** Id of `content/sources`. */
  ref: z.string().optional(),
  /** Days off with their holiday, first and last day, weekends within included. */
  holidays: z.array(z.strictObject({ name: z.string().min(2), from: z.iso.date(), to: z.iso.date() })).min(1),
  /** Saturdays and Sundays that are working days. */
  makeup: z.array(z.iso.date()),
});
export type CalendarYear = z.infer<typeof calendarYear>;

/** A statutory day of a year whose notice is not out yet: the day itself is law, the days shifted around it are not known. */
export interface StatutoryDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly name: string;
}

/** What is known of the days off, handed to the domain as an argument. */
export interface CalendarData {
  /** Years with a published notice. */
  readonly published: readonly CalendarYear[];
  /** Statutory days of the years after the last published one, 13 a year (全国年节及纪念日放假办法, 2024 revision). */
  readonly statutory: readonly StatutoryDay[];
  /** Last day of the last published year: from the day after it on, dates are provisional. */
  readonly publishedUntil: string;
  /** Last day for which statutory days are known. */
  readonly knownUntil: string;
}
