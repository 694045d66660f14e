import { TASK_LABELS } from '../../stores/task-labels.ts';
import type { Task } from '../../stores/tasks.ts';
import { hashOf, type Mode } from '../../stores/view.ts';
import { useBuilder } from './context.ts';
import { memo } from '../island/memo.ts';
import { goTo, goToTask, taskElementId, taskLinkId } from './places.ts';
import { ProgressWords, Serves } from './Progress.tsx';
import { useStore } from '../island/use-store.ts';

const MODES: readonly { readonly mode: Mode; readonly label: string }[] = [
  { mode: 'one', label: '一项一项填' },
  { mode: 'all', label: '全部一页' },
];

function ModeSwitch() {
  const { view } = useBuilder();
  const chosen = useStore(view.$mode);
  return (
    <fieldset class="modes" aria-label="怎么填">
      {MODES.map(({ mode, label }) => (
        <button
          key={mode}
          id={`mode-${mode}`}
          type="button"
          aria-pressed={chosen === mode}
          onClick={() => {
            view.open('list');
            view.setMode(mode);
            // The list is drawn anew in its other surroundings.
            requestAnimationFrame(() => goTo(`mode-${mode}`));
          }}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}

function Line({ task, index, one }: { task: Task; index: number; one: boolean }) {
  const builder = useBuilder();
  const { id, state, words, details } = task;
  const link = taskLinkId(id);
  return (
    <li class={`task-line is-${state}`}>
      <span class="stop" aria-hidden="true">
        {index + 1}
      </span>
      <div>
        <span class="task-state" id={`${link}-state`}>
          {words}
        </span>
        <a
          id={link}
          href={one ? hashOf(id) : `#${taskElementId(id)}`}
          aria-describedby={`${link}-state ${link}-why`}
          onClick={(event) => {
            event.preventDefault();
            goToTask(builder, id);
          }}
        >
          {TASK_LABELS[id].name}
        </a>
        {one || details.length > 0 ? (
          <p class="hint" id={`${link}-why`}>
            <Serves details={details} />
            {one ? TASK_LABELS[id].why : null}
          </p>
        ) : null}
      </div>
    </li>
  );
}

const TaskLine = memo(Line);

/** Everything there is to fill in, how far each is, and what it is good for. */
export function TaskList() {
  const { $progress, view } = useBuilder();
  const { tasks } = useStore($progress);
  const one = useStore(view.$mode) === 'one';
  return (
    <section class={one ? 'tasks' : 'tasks is-short'} id="tasks" tabIndex={-1} aria-labelledby="tasks-title">
      <h2 id="tasks-title" tabIndex={-1} data-screen-title>
        还可以改什么
      </h2>
      <ProgressWords />
      <ModeSwitch />
      <ol class="task-list">
        {tasks.map((task, index) => (
          <TaskLine key={task.id} task={task} index={index} one={one} />
        ))}
      </ol>
    </section>
  );
}
