/** First day on which a service may start: before it no calendar of days off is kept. */
export const EARLIEST_START = '2026-01-01';

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a string is a day that exists, as `YYYY-MM-DD`. */
export function isRealDate(text: string): boolean {
  const parts = pattern.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * Last day of a service of `months` full months from `start`, both days included:
 * 2026-12-01 and 12 months give 2027-11-30. Where the month is too short its last day ends it.
 */
export function lastDayOfService(start: string, months = 12): string {
  const [year = 0, month = 0, day = 0] = start.split('-').map(Number);
  const daysInTarget = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const anniversary = Date.UTC(year, month - 1 + months, Math.min(day, daysInTarget + 1));
  return new Date(anniversary - 86_400_000).toISOString().slice(0, 10);
}

/** `2026年12月1日` from `2026-12-01`. */
export function dateWords(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
