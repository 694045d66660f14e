import { lastDayOfService } from '../../domain/service-period.ts';
import { taskOfConflict } from '../../stores/tasks.ts';
import { ConflictNote } from './Conflicts.tsx';
import { useBuilder } from './context.ts';
import { DATE_PARTS } from './date-parts.ts';
import { DateField } from './DateField.tsx';
import { StartField } from './Questions.tsx';
import { usePart, useStore } from '../island/use-store.ts';

function EndField() {
  const { store, $agreement } = useBuilder();
  const end = usePart(store.$draft, (draft) => draft.end);
  const start = usePart($agreement, (agreement) => agreement.start);
  return (
    <DateField
      id="service-end"
      field="end"
      label="服务到哪天为止"
      value={end}
      onChange={store.setEnd}
      fallback={start === null ? undefined : { date: lastDayOfService(start), label: '不填就是满 12 个月' }}
    />
  );
}

/** What does not fit together because of the dates themselves. */
function DateConflicts() {
  const { $settled, library, store } = useBuilder();
  const { conflicts } = useStore($settled);
  const draft = store.$draft.get();
  return (
    <>
      {conflicts
        .filter((conflict) => taskOfConflict(conflict, library, draft) === 'dates')
        .map((conflict) => (
          <ConflictNote key={conflict.id + conflict.message} conflict={conflict} />
        ))}
    </>
  );
}

/**
 * From when to when.
 * @param whole with the first day and what is wrong with the dates, where these are not on the same page
 */
export function Dates({ whole }: { whole: boolean }) {
  return (
    <>
      {whole ? (
        <div class="question">
          <StartField label="服务从哪天开始" />
        </div>
      ) : null}
      <EndField />
      {whole ? <DateConflicts /> : null}
      {DATE_PARTS.map(({ id, Content }) => (
        <Content key={id} />
      ))}
    </>
  );
}
