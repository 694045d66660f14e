import type { ScheduleItem } from '../../domain/schedule/schedule.ts';
import { byTime, dutyKey, type DatedDuty } from '../../domain/timetable/duty-days.ts';
import type { DayCell } from '../../domain/timetable/month-sheet.ts';
import { SIDE_LABELS } from '../../model/party.ts';
import { dayMark } from '../../stores/day-mark.ts';
import { ConflictNote } from './Conflicts.tsx';
import { useBuilder } from './context.ts';
import { DailyLine } from './DailyLine.tsx';
import { reveal } from './places.ts';

/** Id of the chosen day's heading. */
export const DAY_TITLE = 'day-title';

/** A link to the clause that a duty comes from. */
export function ToClause({ item }: { item: ScheduleItem }) {
  const builder = useBuilder();
  const { number, clause } = item.agreed;
  return (
    <button type="button" class="quiet" aria-label={`看第${number}条「${clause.title}」`} onClick={() => reveal(builder, clause.id)}>
      第{number}条
    </button>
  );
}

/** Where a day was moved from, and whether it may still move. */
function Remarks({ occurrence: { moved, provisional } }: Pick<DatedDuty, 'occurrence'>) {
  if (moved === null && provisional === null) return null;
  return (
    <span class="duty-remark">
      {moved === null ? null : `原为${Number(moved.from.slice(5, 7))}月${Number(moved.from.slice(8))}日，遇${moved.reason}顺移。`}
      {provisional === null ? null : `暂定：${provisional}。`}
    </span>
  );
}

function Duty({ item, occurrence }: DatedDuty) {
  return (
    <li class="duty" data-duty={`${item.agreed.clause.id} ${item.kind}`}>
      <span>
        <span class="party" data-party={item.by}>
          {SIDE_LABELS[item.by].name}
        </span>
        <strong>{byTime(item.time)}</strong>
        {item.what}
      </span>
      <ToClause item={item} />
      <Remarks occurrence={occurrence} />
    </li>
  );
}

/**
 * What is due on one day: who, what, by what time, and from which clause. What does not fit is mended here.
 * @param onRepaired gets the new first or last day of service where the repair moves it, else `null`
 * @param onBack leads back to the day on the sheet
 */
export function DayDuties({
  cell,
  daily,
  onRepaired,
  onBack,
}: {
  cell: DayCell;
  daily: readonly ScheduleItem[];
  onRepaired: (date: string | null) => void;
  onBack: () => void;
}) {
  const { workdays } = useBuilder();
  const { date, day, duties, milestones, conflicts } = cell;
  const mark = dayMark(date, workdays);
  return (
    // Escape leads back to the sheet, as the button does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      class="day-duties"
      aria-labelledby={DAY_TITLE}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onBack();
      }}
    >
      <h4 id={DAY_TITLE} tabIndex={-1}>
        {Number(date.slice(5, 7))}月{day}日{mark ? <span class={mark.working ? 'day' : 'day is-off'}> {mark.text}</span> : null}
      </h4>
      {milestones.length > 0 ? (
        <p class="day-milestones">{milestones.map(({ name, provisional }) => `${name}${provisional ? '（暂定）' : ''}`).join('、')}</p>
      ) : null}
      {conflicts.map(({ conflict }) => (
        <ConflictNote
          key={conflict.id + conflict.message}
          conflict={conflict}
          onRepaired={(repair) => {
            const moved = repair.changes.flatMap((change) => (change.kind === 'start' || change.kind === 'end' ? [change.date] : []));
            onRepaired(moved[0] ?? null);
          }}
        />
      ))}
      {duties.length === 0 ? <p class="hint">这一天没有到期的事{daily.length > 0 ? '，每日的照做' : ''}。</p> : null}
      <ul>
        {duties.map((duty) => (
          <Duty key={dutyKey(duty)} {...duty} />
        ))}
      </ul>
      <DailyLine items={daily} />
    </section>
  );
}
