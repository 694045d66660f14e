import { calendarData } from '../../src/library/library.ts';
import { readCalendar, readLibrary as readWholeLibrary } from '../../src/library/read-files.ts';
import type { Library } from '../../src/model/library.ts';

export * from '../../src/library/read-files.ts';

/** Last year with a notice for tests whose dates hang on one that is not out. */
const LAST_NOTICE = 2026;

/** The real library with the notices up to 2026: the dates of tests stay what they are when a year is added. */
export const readLibrary = (): Library => ({
  ...readWholeLibrary(),
  calendar: calendarData([...readCalendar().values()].filter(({ year }) => year <= LAST_NOTICE)),
});
