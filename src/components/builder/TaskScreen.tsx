import { isGroupId, type GroupId } from '../../stores/clause-groups.ts';
import { TASK_IDS, TASK_LABELS, type TaskId } from '../../stores/task-labels.ts';
import { hashOf, type Screen } from '../../stores/view.ts';
import { ConflictSummary, Undone } from './Conflicts.tsx';
import { useBuilder } from './context.ts';
import { Dates } from './Dates.tsx';
import { Fees } from './Fees.tsx';
import { later } from '../island/later.tsx';
import { Parties } from './Parties.tsx';
import { taskElementId } from './places.ts';
import { ProblemSummary } from './Problems.tsx';
import { progressWords, Serves, Way } from './Progress.tsx';
import { Scope } from './Questions.tsx';
import { GroupScreen } from './StepSection.tsx';
import { usePart, useStore } from '../island/use-store.ts';

const Check = later(async () => (await import('./Check.tsx')).Check, 'near');

/** A link to a screen of its own. */
function ToScreen({ screen, children, label, kind }: { screen: Screen; children: string; label?: string; kind: string }) {
  const { view } = useBuilder();
  return (
    <a
      class={kind}
      href={hashOf(screen)}
      aria-label={label}
      onClick={(event) => {
        event.preventDefault();
        view.open(screen);
      }}
    >
      {children}
    </a>
  );
}

/** At the head of every task: the way back, the route in small, and what is still open. */
function TaskBar({ id }: { id: TaskId }) {
  const progress = useStore(useBuilder().$progress);
  return (
    <nav class="task-bar" aria-label="进度">
      <ToScreen screen="list" kind="button">
        全部事项
      </ToScreen>
      <div>
        <Way current={id} />
        <output class="progress-words">{progressWords(progress)}</output>
      </div>
    </nav>
  );
}

/** To the task before and the one after. */
function Pager({ id }: { id: TaskId }) {
  const index = TASK_IDS.indexOf(id);
  const [before, after] = [TASK_IDS[index - 1], TASK_IDS[index + 1]];
  return (
    <nav class="task-pager" aria-label="上一项和下一项">
      {before === undefined ? null : (
        <ToScreen screen={before} kind="button" label={`上一项：${TASK_LABELS[before].name}`}>
          上一项
        </ToScreen>
      )}
      {after === undefined ? null : (
        <ToScreen screen={after} kind="button button-primary" label={`下一项：${TASK_LABELS[after].name}`}>
          {`下一项：${TASK_LABELS[after].name}`}
        </ToScreen>
      )}
    </nav>
  );
}

/** The line under a task's title: which of the six details it writes down, and why it matters. */
function Why({ id }: { id: TaskId }) {
  const details = usePart(useBuilder().$progress, ({ tasks }) => tasks.find((task) => task.id === id)?.details, id) ?? [];
  return (
    <p class="why">
      <Serves details={details} />
      {TASK_LABELS[id].why}
    </p>
  );
}

/** What a task consists of. `whole`: on a screen of its own, with what stands elsewhere on the one page. */
function Body({ id, whole }: { id: Exclude<TaskId, GroupId>; whole: boolean }) {
  switch (id) {
    case 'parties':
      return <Parties />;
    case 'dates':
      return <Dates whole={whole} />;
    case 'platform':
      return <Scope whole={whole} />;
    case 'fee':
      return <Fees />;
    case 'check':
      return (
        <>
          {whole ? <ProblemSummary /> : null}
          {whole ? <ConflictSummary /> : null}
          <Check />
        </>
      );
  }
}

/** One task on a screen of its own. */
export function TaskScreen({ id }: { id: TaskId }) {
  const element = taskElementId(id);
  return (
    <>
      <TaskBar id={id} />
      {id === 'check' ? null : <Undone />}
      <section class="task" id={element} tabIndex={-1} aria-labelledby={`${element}-title`}>
        <h2 id={`${element}-title`} tabIndex={-1} data-screen-title>
          {TASK_LABELS[id].name}
        </h2>
        <Why id={id} />
        {isGroupId(id) ? <GroupScreen id={id} /> : <Body id={id} whole />}
      </section>
      <Pager id={id} />
    </>
  );
}

/** The same tasks on the one page; steps have sections of their own there. */
export function TaskSection({ id }: { id: Exclude<TaskId, GroupId> }) {
  const element = taskElementId(id);
  return (
    <section class="task" id={element} tabIndex={-1} aria-labelledby={`${element}-title`}>
      <h2 id={`${element}-title`}>{TASK_LABELS[id].name}</h2>
      <Why id={id} />
      <Body id={id} whole={false} />
    </section>
  );
}
