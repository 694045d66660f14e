import { useMemo, useRef } from 'preact/hooks';
import type { Schedule } from '../../domain/schedule/schedule.ts';
import { byTime } from '../../domain/timetable/duty-days.ts';
import { timeLine, type TimeLine } from '../../domain/timetable/time-line.ts';
import { SIDE_LABELS } from '../../model/party.ts';
import { ConflictNote } from './Conflicts.tsx';
import { useBuilder } from './context.ts';
import { ToClause } from './DayDuties.tsx';
import { goTo } from './places.ts';
import { PrintPart } from './PrintPart.tsx';
import { TimeLineDrawing } from './TimeLineDrawing.tsx';
import { useDateBasis } from './use-date-basis.ts';
import { useStore } from '../island/use-store.ts';

const noteId = (conflictId: string) => `line-conflict-${conflictId}`;
const dayWords = (date: string) => `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;

/** The drawing in words, for who does not see it. */
function wordsOf({ steps, months, holidays }: TimeLine): string {
  const [first, last] = [months[0], months.at(-1)];
  const spans = steps
    .map(({ place, name, from, until }) => `第${place}步${name}，${from === until ? dayWords(from) : `${dayWords(from)}到${dayWords(until)}`}`)
    .join('；');
  const names = [...new Set(holidays.map(({ name }) => name))].join('、');
  return [
    `从${first?.year}年${first?.month}月到${last?.year}年${last?.month}月。${spans}。`,
    names === '' ? '' : `其间放假：${names}。`,
    '每个期限在下面的文字版里。',
  ].join('');
}

/** The same as the drawing, as a table: steps, then what is due once, in order of date. */
function LineTable({ line, schedule }: { line: TimeLine; schedule: Schedule }) {
  const rows = schedule.items
    .filter(({ rhythm }) => rhythm === 'once')
    .flatMap((item) => item.occurrences.map((occurrence) => ({ item, occurrence })))
    .sort((a, b) => a.occurrence.date.localeCompare(b.occurrence.date));
  return (
    <details class="line-words">
      <summary>时间线的文字版</summary>
      <ul>
        {line.steps.map(({ step, place, name, from, until }) => (
          <li key={step}>
            第{place}步{name}：{from === until ? dayWords(from) : `${dayWords(from)}至${dayWords(until)}`}
          </li>
        ))}
        {line.holidays.map(({ name, from, until, provisional }) => (
          <li key={from}>
            {name}：{from === until ? dayWords(from) : `${dayWords(from)}至${dayWords(until)}`}放假{provisional ? '（暂定，通知还没有公布）' : ''}
          </li>
        ))}
        {line.makeup.length > 0 ? <li>调休上班：{line.makeup.map(({ date }) => dayWords(date)).join('、')}</li> : null}
      </ul>
      <table>
        <thead>
          <tr>
            <th scope="col">日期</th>
            <th scope="col">谁</th>
            <th scope="col">做什么</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ item, occurrence }) => (
            <tr key={`${item.agreed.clause.id} ${item.kind}`}>
              <td>
                {occurrence.date}
                {occurrence.provisional === null ? '' : '（暂定）'}
              </td>
              <td>{SIDE_LABELS[item.by].name}</td>
              <td>
                {byTime(item.time)}
                {item.what}
                <ToClause item={item} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The whole cooperation on one line, with what does not fit marked on it. */
export function TimeLineView() {
  const { workdays, $today } = useBuilder();
  const today = useStore($today);
  const { settled, agreement, conflicts, onRepaired } = useDateBasis();
  const part = useRef<HTMLElement>(null);
  const line = useMemo(() => timeLine({ agreement, schedule: settled.schedule, workdays, conflicts, today }), [settled, agreement, conflicts, today]);
  if (line === null) {
    return <p class="hint">{agreement.start === null ? '还没有选服务起始日，时间线画不出来。选好起始日，七步和每个期限都会排到线上。' : '正在排…'}</p>;
  }
  const name = `整个合作的时间线${agreement.start === null ? '' : `，服务从${dayWords(agreement.start)}起`}`;
  return (
    <div class="time-line">
      <section ref={part} id="time-line" tabIndex={-1} aria-labelledby="time-line-title">
        <h4 id="time-line-title">整个合作</h4>
        <p class="line-legend">
          上面一条：
          <span class="party" data-party="merchant">
            商家
          </span>
          和
          <span class="party" data-party="both">
            双方
          </span>
          ；下面一条：
          <span class="party" data-party="operator">
            托管方
          </span>
          {agreement.withDesigner ? (
            <>
              和
              <span class="party" data-party="designer">
                视觉外包方
              </span>
            </>
          ) : null}
          。实心点是一次的，空心点是每月的，短线是每周的；斜纹是放假。月份宽窄看事情多少，不看天数。
          {line.beyond > 0 ? `太远的${line.beyond}个日期没有画。` : ''}
        </p>
        {/* Focusable, so that it scrolls by keyboard. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section class="line-box" tabIndex={0} aria-label="时间线，可以左右滚动">
          <div class="line-field" style={{ width: `${line.width}px` }}>
            {line.marks.length > 0 ? (
              <div class="line-marks">
                {line.marks.map(({ x, conflicts: those }) => (
                  <button
                    key={x}
                    type="button"
                    class="line-mark"
                    style={{ left: `${Math.min(x, line.width - 22)}px` }}
                    aria-label={`${those.length}处对不上：${those.map(({ conflict }) => conflict.message).join('')}`}
                    onClick={() => goTo(noteId(those[0]?.conflict.id ?? ''))}
                  >
                    <span>!{those.length > 1 ? those.length : ''}</span>
                  </button>
                ))}
              </div>
            ) : null}
            <TimeLineDrawing line={line} name={name} words={wordsOf(line)} />
          </div>
        </section>
      </section>
      {conflicts.map(({ conflict, dates }) => (
        <div key={conflict.id} id={noteId(conflict.id)} tabIndex={-1} class="line-conflict">
          <p class="hint">{dayWords(dates[0] ?? '')}</p>
          <ConflictNote
            conflict={conflict}
            onRepaired={() => {
              onRepaired();
              goTo('time-line');
            }}
          />
        </div>
      ))}
      <LineTable line={line} schedule={settled.schedule} />
      <PrintPart part={part} wide>
        打印时间线
      </PrintPart>
    </div>
  );
}
