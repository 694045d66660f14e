import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { dayByKey, monthsLater } from '../../domain/timetable/month-grid.ts';
import { dutyDays, dutyKey, shortWhat } from '../../domain/timetable/duty-days.ts';
import { milestonesOf } from '../../domain/timetable/milestones.ts';
import { dayCell, monthSheet, monthWords, type DayCell } from '../../domain/timetable/month-sheet.ts';
import { SIDE_LABELS } from '../../model/party.ts';
import { useBuilder } from './context.ts';
import { DailyLine } from './DailyLine.tsx';
import { DayDuties, DAY_TITLE } from './DayDuties.tsx';
import { useDateBasis } from './use-date-basis.ts';
import { usePart, useStore } from '../island/use-store.ts';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'] as const;
/** Lines that a wide cell has room for. */
const LINES = 3;

const cellId = (date: string) => `day-${date}`;

/** What stands in the day's corner: the holiday, or that one works although it is a weekend. */
function Mark({ kind, holiday }: Pick<DayCell, 'kind' | 'holiday'>) {
  if (kind === 'holiday')
    return (
      <span class="day-mark is-off">
        休<span class="day-wide">{holiday}</span>
      </span>
    );
  return kind === 'makeup' ? <span class="day-mark is-makeup">班</span> : null;
}

function Lines({ duties }: Pick<DayCell, 'duties'>) {
  return (
    <span class="day-lines">
      {duties.slice(0, LINES).map(({ item, occurrence }) => (
        <span key={dutyKey({ item, occurrence })} class={occurrence.provisional === null ? 'day-line' : 'day-line is-open'} data-party={item.by}>
          <b>{SIDE_LABELS[item.by].initial}</b>
          {item.time === null || item.time === '24:00' ? null : <span class="day-time">{item.time}</span>}
          {shortWhat(item)}
        </span>
      ))}
      {duties.length > LINES ? <span class="day-more">还有{duties.length - LINES}件</span> : null}
    </span>
  );
}

function Day({ cell, chosen, today, onChoose }: { cell: DayCell; chosen: boolean; today: boolean; onChoose: (byKey: boolean) => void }) {
  const { date, day, kind, tallies, milestones, conflicts, provisional, duties } = cell;
  return (
    <td class={`day-cell is-${kind}`} aria-selected={chosen}>
      <button
        id={cellId(date)}
        type="button"
        tabIndex={chosen ? 0 : -1}
        aria-label={today ? `今天，${cell.words}` : cell.words}
        aria-current={today ? 'date' : undefined}
        data-date={date}
        onClick={(event) => onChoose(event.detail === 0)}
      >
        <span class="day-head">
          <span class="day-number">{day}</span>
          <Mark kind={kind} holiday={cell.holiday} />
          {conflicts.length > 0 ? <span class="day-conflict">!</span> : null}
        </span>
        {milestones.length > 0 ? <span class="day-milestone">{milestones.map(({ short }) => short).join('、')}</span> : null}
        <span class="day-tallies">
          {tallies.map(({ side, count }) => (
            <span key={side} class="tally" data-party={side}>
              {SIDE_LABELS[side].initial}
              {count}
            </span>
          ))}
          {provisional ? <span class="day-open">暂定</span> : null}
        </span>
        <Lines duties={duties} />
      </button>
    </td>
  );
}

/** A month's sheet, and below it what is due on the chosen day. The arrow keys lead from day to day. */
export function MonthCalendar() {
  const { workdays, $today, $agreement } = useBuilder();
  const today = useStore($today);
  const { settled, agreement, conflicts, onRepaired } = useDateBasis();
  const days = useMemo(() => dutyDays(settled.schedule), [settled]);
  const source = useMemo(() => ({ days, milestones: milestonesOf(agreement, settled.schedule), conflicts, workdays }), [days, agreement, conflicts, workdays]);
  // `null` until the reader has moved by hand: so long the sheet follows the first day of service.
  // An object, so that choosing the same day once more is a turn too: the focus may go elsewhere.
  const [picked, setPicked] = useState<{ readonly date: string } | null>(null);
  // Not that of `agreement`, which lags behind: who turns the page right after choosing the start turns it from there.
  const start = usePart($agreement, (current) => current.start);
  const chosen = picked?.date ?? start ?? today;
  const sheet = useMemo(() => monthSheet(chosen, source), [chosen.slice(0, 7), source]);
  const cell = useMemo(() => dayCell(chosen, source), [chosen, source]);
  const goOn = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (goOn.current === null) return;
    document.getElementById(goOn.current)?.focus();
    goOn.current = null;
  });
  const choose = (date: string, focus: string | null) => {
    goOn.current = focus;
    setPicked({ date });
  };
  const [year, month] = chosen.split('-').map(Number);
  return (
    <div class="calendar">
      <div class="calendar-bar">
        <button type="button" aria-label="上个月" onClick={() => choose(monthsLater(chosen, -1), null)}>
          ‹
        </button>
        <h4 id="calendar-month" aria-live="polite">
          {year}年{month}月
        </h4>
        <button type="button" aria-label="下个月" onClick={() => choose(monthsLater(chosen, 1), null)}>
          ›
        </button>
        <span class="calendar-jumps">
          <button type="button" class="quiet" onClick={() => choose(today, null)}>
            今天
          </button>
          {start === null ? null : (
            <button type="button" class="quiet" onClick={() => setPicked(null)}>
              服务首月
            </button>
          )}
        </span>
      </div>
      <p class="hint">{agreement.start === null ? '还没有选服务起始日：日历上先只有放假和调休。选好起始日，每个期限都会落到哪一天。' : monthWords(sheet)}</p>
      {/* A grid: one stop of the Tab key, the arrow keys lead on. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
      <table class="calendar-sheet" role="grid" aria-labelledby="calendar-month">
        <thead>
          <tr>
            {WEEKDAYS.map((name) => (
              <th key={name} scope="col" abbr={`周${name}`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {/* The keys of the day that has the focus. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <tbody
          onKeyDown={(event) => {
            const next = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey ? null : dayByKey(chosen, event.key);
            if (next === null) return;
            event.preventDefault();
            choose(next, cellId(next));
          }}
        >
          {sheet.map((week, row) => (
            // Weeks have no name but their place.
            <tr key={row}>
              {week.map((each, column) =>
                each === null ? (
                  // oxlint-disable-next-line jsx-a11y/control-has-associated-label
                  <td key={column} class="day-cell is-blank" />
                ) : (
                  <Day
                    key={each.date}
                    cell={each}
                    chosen={each.date === chosen}
                    today={each.date === today}
                    onChoose={(byKey) => choose(each.date, byKey ? DAY_TITLE : null)}
                  />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">
        休：放假　班：调休上班　!：对不上　暂定：放假通知公布后可能变
        <span class="by-keys">　键盘：方向键换日，Home、End到周一、周日，PageUp、PageDown换月，回车看当天</span>
      </p>
      <DailyLine items={days.daily} whole />
      <DayDuties
        cell={cell}
        daily={days.dailyOn(chosen)}
        onRepaired={(moved) => {
          onRepaired();
          // The day that was moved is followed to where it is now.
          choose(moved ?? chosen, DAY_TITLE);
        }}
        onBack={() => document.getElementById(cellId(chosen))?.focus()}
      />
    </div>
  );
}
