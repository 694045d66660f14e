import { SIDES, SIDE_LABELS } from '../../model/party.ts';
import { byTime, shortWhat } from '../../domain/timetable/duty-days.ts';
import type { ScheduleItem } from '../../domain/schedule/schedule.ts';

const words = (items: readonly ScheduleItem[]) => items.map((item) => `${byTime(item.time)}${shortWhat(item)}`).join('、');

/**
 * What is due every day, in one line instead of once on each day.
 * @param whole for all days, with the first of them
 */
export function DailyLine({ items, whole = false }: { items: readonly ScheduleItem[]; whole?: boolean }) {
  if (items.length === 0) return null;
  const first = items.flatMap(({ occurrences }) => occurrences[0]?.date ?? []).sort()[0];
  const since = whole && first !== undefined ? `（${Number(first.slice(5, 7))}月${Number(first.slice(8))}日起）` : '';
  return (
    <p class="daily-line">
      每日{since}：
      {SIDES.map((side) => ({ side, own: items.filter(({ by }) => by === side) }))
        .filter(({ own }) => own.length > 0)
        .map(({ side, own }) => (
          <span key={side}>
            <span class="party" data-party={side}>
              {SIDE_LABELS[side].name}
            </span>
            {words(own)}。
          </span>
        ))}
    </p>
  );
}
