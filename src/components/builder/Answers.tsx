import { answersOf, type Answer } from '../../stores/answers.ts';
import { TASK_LABELS } from '../../stores/task-labels.ts';
import { useBuilder } from './context.ts';
import { goToPlace } from './places.ts';
import { useStore } from '../island/use-store.ts';

function Rows({ answers }: { answers: readonly Answer[] }) {
  const builder = useBuilder();
  return (
    <dl class="answers">
      {answers.map(({ label, value, problem, at }) => (
        <div key={JSON.stringify(at) + label}>
          <dt>{label}</dt>
          <dd>
            {value === '' && problem === null ? <span class="muted">没有填</span> : value}
            {problem === null ? null : <span class="answer-problem">{problem}</span>}
          </dd>
          <dd>
            <button type="button" class="quiet" aria-label={`改：${label}`} onClick={() => goToPlace(builder, at)}>
              改
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** All answers by task, each with the way to where it is changed. */
export function Answers() {
  const builder = useBuilder();
  // Follows the typing at a distance: this is read, not typed into.
  useStore(builder.$settled);
  const groups = answersOf(builder.store.$draft.get(), builder.$agreement.get(), builder.library);
  return (
    <section class="check-part" id="answers" tabIndex={-1} aria-labelledby="answers-title">
      <h3 id="answers-title">你的全部回答</h3>
      {groups.map(({ task, given, standing }) => (
        <div key={task} class="answer-group">
          <h4>{TASK_LABELS[task].name}</h4>
          {given.length > 0 ? <Rows answers={given} /> : <p class="hint">没有改动，按默认值印。</p>}
          {standing.length > 0 ? (
            <details>
              <summary>
                {given.length > 0 ? '其余' : ''}默认值{standing.length}处
              </summary>
              <Rows answers={standing} />
            </details>
          ) : null}
        </div>
      ))}
    </section>
  );
}
