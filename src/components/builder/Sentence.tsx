import type { AgreedClause } from '../../domain/agreement.ts';
import { useBuilder } from './context.ts';
import { clauseElementId, goToPlace, reveal } from './places.ts';
import { VariableField, valueProblemId } from './VariableField.tsx';

/** The sentence of a clause with its variables as fields in it. A variable that occurs again is printed, not asked twice. */
export function Sentence({ agreed }: { agreed: AgreedClause }) {
  const { clause, runs, values } = agreed;
  const builder = useBuilder();
  const asked = new Set<string>();
  return (
    <p class="sentence">
      {runs.map((run, index) => {
        if (run.kind === 'text') return run.text;
        if (run.kind === 'reference') {
          return run.number === null ? (
            run.text
          ) : (
            <a
              key={index}
              href={`#${clauseElementId(run.clauseId)}`}
              onClick={(event) => {
                event.preventDefault();
                reveal(builder, run.clauseId);
              }}
            >
              {run.text}
            </a>
          );
        }
        const value = values[run.key];
        if (value && !asked.has(run.key)) {
          asked.add(run.key);
          return <VariableField key={run.key} clauseId={clause.id} value={value} />;
        }
        if (run.key !== 'service-start' && run.key !== 'service-end')
          return (
            <span key={index} class="value">
              {run.text}
            </span>
          );
        return (
          <button key={index} type="button" class="value-link" onClick={() => goToPlace(builder, { kind: run.key === 'service-start' ? 'start' : 'end' })}>
            {run.state === 'missing' ? '待选日期' : run.text}
          </button>
        );
      })}
    </p>
  );
}

/** Variables that the facts or the checklist use and the sentence does not show. */
export function OtherFields({ agreed }: { agreed: AgreedClause }) {
  const { clause, runs, values } = agreed;
  const shown = new Set(runs.flatMap((run) => (run.kind === 'value' ? [run.key] : [])));
  const others = Object.values(values).filter(({ variable }) => !shown.has(variable.key));
  if (others.length === 0) return null;
  return (
    <p class="other-fields">
      <span class="muted">期限和清单里还用到：</span>
      {others.map((value) => (
        <span key={value.variable.key} class="other-field">
          {value.variable.label}
          <VariableField clauseId={clause.id} value={value} />
          {value.variable.unit}
        </span>
      ))}
    </p>
  );
}

/** Why values of a clause cannot be used; directly below its sentence. */
export function ValueProblems({ agreed }: { agreed: AgreedClause }) {
  const wrong = Object.values(agreed.values).filter(({ problem }) => problem !== null);
  return (
    <div aria-live="polite">
      {wrong.map(({ variable, problem }) => (
        <p key={variable.key} class="field-problem" id={valueProblemId(agreed.clause.id, variable.key)}>
          {problem}
        </p>
      ))}
    </div>
  );
}
