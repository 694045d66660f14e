import { OVERRIDE_LIMIT } from '../../model/draft.ts';
import type { ListedClause } from '../../stores/clauses.ts';
import { useBuilder } from './context.ts';
import { later } from '../island/later.tsx';
import { overrideElementId } from './places.ts';

/** What the checks say about the merchant's words in a clause of the library. Only who writes in their own words needs it. */
export const ClauseFindings = later(async () => (await import('./ClauseFindings.tsx')).ClauseFindings);
const Difference = later(async () => (await import('./Difference.tsx')).Difference);

/** The button that was pressed goes away: the focus moves to what takes its place. */
const focusWording = (clauseId: string) => requestAnimationFrame(() => document.getElementById(overrideElementId(clauseId))?.focus());

/** Opens a clause for rewriting, beginning with what it says now. */
export function RewriteButton({ item: { clause } }: { item: ListedClause }) {
  const { store, clauses } = useBuilder();
  return (
    <button
      id={overrideElementId(clause.id)}
      type="button"
      class="quiet"
      aria-label={`改写本条：${clause.title}`}
      onClick={() => {
        store.setOverride(clause.id, clauses.libraryText(clause));
        focusWording(clause.id);
      }}
    >
      改写本条
    </button>
  );
}

/** The merchant's own wording of a clause. What is typed is kept however long it is; what cannot be printed is said below. */
export function Override({ item, override }: { item: ListedClause; override: string }) {
  const { store, clauses } = useBuilder();
  const { clause, agreed } = item;
  const id = overrideElementId(clause.id);
  const problem =
    override.trim() === ''
      ? '改写成了空白，文件里暂用原条款；不要这一条，就用右上角的开关关掉它。'
      : override.length > OVERRIDE_LIMIT
        ? `现在 ${override.length} 字，超过 ${OVERRIDE_LIMIT} 字印不出来；你写的都还在，文件里暂用原条款。请把长的部分另作附件。`
        : null;
  return (
    <div class="override">
      <label for={id}>
        <span class="label">已改写</span>「{clause.title}」按你写的印
      </label>
      <textarea
        id={id}
        rows={6}
        value={override}
        aria-invalid={problem !== null}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onInput={(event) => store.setOverride(clause.id, event.currentTarget.value)}
      />
      <div aria-live="polite">
        {problem ? (
          <p class="field-problem" id={`${id}-problem`}>
            {problem}
          </p>
        ) : null}
      </div>
      {/* Above what comes and goes while typing: it keeps its place. */}
      <button
        type="button"
        class="quiet"
        aria-label={`恢复原文：${clause.title}`}
        onClick={() => {
          store.setOverride(clause.id, null);
          focusWording(clause.id);
        }}
      >
        恢复原文
      </button>
      {agreed?.rewritten ? <ClauseFindings agreed={agreed} override={override} /> : null}
      {problem ? null : <Difference before={clauses.libraryText(clause)} after={override} />}
    </div>
  );
}
