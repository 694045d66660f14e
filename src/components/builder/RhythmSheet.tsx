import { useMemo, useRef } from 'preact/hooks';
import { weekdayName } from '../../domain/deadline-words.ts';
import { rhythmOf, type Rhythm, type RhythmEntry } from '../../domain/rhythm/rhythm.ts';
import { generalShift } from '../../domain/schedule/due-day.ts';
import { SIDE_LABELS } from '../../model/party.ts';
import { useBuilder } from './context.ts';
import { reveal } from './places.ts';
import { PrintPart } from './PrintPart.tsx';
import { useDateBasis } from './use-date-basis.ts';

const timeWords = ({ time, meeting }: RhythmEntry) => (time === null ? '当天' : meeting ? time : `${time}前`);

function Entry({ entry, column }: { entry: RhythmEntry; column?: number }) {
  const builder = useBuilder();
  const { by, what, number, answer, clauseId } = entry;
  return (
    <div class="rhythm-entry" style={column === undefined ? undefined : { '--column': column }}>
      <span>
        <span class="party" data-party={by}>
          {SIDE_LABELS[by].name}
        </span>
        <strong>{timeWords(entry)}</strong>
        {what}
        <span class="only-paper">（第{number}条）</span>
        {answer === '' ? null : <span class="duty-remark">{answer}</span>}
      </span>
      <button type="button" class="quiet" aria-label={`看第${number}条：${what}`} onClick={() => reveal(builder, clauseId)}>
        第{number}条
      </button>
    </div>
  );
}

/** Weekdays down; where there is room, what is due at the same time stands in one column. */
function Week({ week, times }: Pick<Rhythm, 'week' | 'times'>) {
  return (
    <dl class="rhythm-list is-week" style={{ '--columns': times.length }}>
      {week
        .filter(({ entries }) => entries.length > 0)
        .map(({ weekday, entries }) => (
          <div key={weekday}>
            <dt>{weekdayName(weekday)}</dt>
            <dd>
              {entries.map((entry) => (
                <Entry key={entry.clauseId + entry.what} entry={entry} column={times.indexOf(entry.time) + 1} />
              ))}
            </dd>
          </div>
        ))}
    </dl>
  );
}

function Lines({ entries }: { entries: readonly RhythmEntry[] }) {
  return (
    <>
      {entries.map((entry) => (
        <Entry key={entry.clauseId + entry.what} entry={entry} />
      ))}
    </>
  );
}

/** What comes back every day, week and month, on one sheet to hang up. */
export function RhythmSheet() {
  const { settled, agreement } = useDateBasis();
  const part = useRef<HTMLElement>(null);
  const rhythm = useMemo(() => rhythmOf(settled.schedule), [settled]);
  const { daily, week, times, month } = rhythm;
  const free = week.filter(({ entries }) => entries.length === 0).map(({ weekday }) => weekdayName(weekday));
  if (daily.length + times.length + month.length === 0) return <p class="hint">现在选用的条款里，没有每日、每周或每月要做的事。</p>;
  return (
    <>
      <section ref={part} class="rhythm" aria-labelledby="rhythm-title">
        <h4 id="rhythm-title">每周每月的节奏</h4>
        {times.length === 0 ? null : (
          <>
            <h5>每周</h5>
            <Week week={week} times={times} />
            {free.length === 0 ? null : (
              <p class="hint">
                {free.join('、')}没有每周固定的事{daily.length > 0 ? '，每日的照做' : ''}。
              </p>
            )}
          </>
        )}
        {daily.length === 0 ? null : (
          <>
            <h5>每日</h5>
            <Lines entries={daily} />
          </>
        )}
        {month.length === 0 ? null : (
          <>
            <h5>每月</h5>
            <dl class="rhythm-list">
              {month.map(({ day, entries }) => (
                <div key={day}>
                  <dt>{day}日</dt>
                  <dd>
                    <Lines entries={entries} />
                  </dd>
                </div>
              ))}
            </dl>
          </>
        )}
        <p class="hint">
          {generalShift(agreement) === 'next' ? '遇到放假，除条款另有写明的，顺延到下一个工作日同一时刻。' : '遇到放假，除条款另有写明的，日期不变。'}
          从哪天开始、到哪天为止，看日历和时间表。
        </p>
      </section>
      <PrintPart part={part}>打印这一张</PrintPart>
    </>
  );
}
