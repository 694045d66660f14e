import type { Problem } from '../../domain/agreement.ts';
import { useBuilder } from './context.ts';
import { goTo, goToPlace, placeElementId } from './places.ts';
import { useStore } from '../island/use-store.ts';

/** Problems as links to their fields. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const builder = useBuilder();
  return (
    <ul>
      {problems.map((problem) => {
        const target = placeElementId(problem.at);
        return (
          <li key={target}>
            <a
              href={`#${target}`}
              onClick={(event) => {
                event.preventDefault();
                goToPlace(builder, problem.at);
              }}
            >
              {problem.message}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** What cannot be used as typed, and what is still blank; each leads to its input. */
export function ProblemSummary() {
  const problems = useStore(useBuilder().$problems);
  const errors = problems.filter(({ level }) => level === 'error');
  const missing = problems.filter(({ level }) => level === 'missing');
  if (problems.length === 0) return null;
  return (
    <section class="summary" id="problems" tabIndex={-1} aria-labelledby="problems-title">
      <h2 id="problems-title">还要补的地方</h2>
      {errors.length === 0 ? null : (
        <div class="errors">
          <p>
            <strong>{errors.length} 处填得不对。</strong>你写的都还在，点一处就到那里改：
          </p>
          <ProblemList problems={errors} />
          <button type="button" class="quiet" onClick={() => goTo('downloads')}>
            先不改，去下载
          </button>
        </div>
      )}
      {missing.length === 0 ? null : (
        <details>
          <summary>{missing.length} 处还空着，可以现在填，也可以印出来手写</summary>
          <ProblemList problems={missing} />
        </details>
      )}
    </section>
  );
}
