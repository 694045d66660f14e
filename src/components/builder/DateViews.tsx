import { useState } from 'preact/hooks';
import { MonthCalendar } from './MonthCalendar.tsx';
import { RhythmSheet } from './RhythmSheet.tsx';
import { TimeLineView } from './TimeLineView.tsx';

const VIEWS = [
  { id: 'calendar', name: '日历', Content: MonthCalendar },
  { id: 'line', name: '时间线', Content: TimeLineView },
  { id: 'rhythm', name: '每周每月', Content: RhythmSheet },
] as const;

/** The dates of the agreement, seen day by day, all at once, or as what comes back. One of them is drawn at a time. */
export function DateViews() {
  const [view, setView] = useState<(typeof VIEWS)[number]['id']>('calendar');
  const Content = VIEWS.find(({ id }) => id === view)?.Content ?? MonthCalendar;
  return (
    <section class="dates" aria-labelledby="dates-title">
      <h3 id="dates-title">所有期限</h3>
      <fieldset class="modes" aria-label="怎么看">
        {VIEWS.map(({ id, name }) => (
          <button key={id} type="button" aria-pressed={view === id} onClick={() => setView(id)}>
            {name}
          </button>
        ))}
      </fieldset>
      <Content key={view} />
    </section>
  );
}
