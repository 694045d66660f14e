import { DETAIL_LABELS, type Detail } from '../../model/detail.ts';
import { STEP_LABELS, STEPS, type Step } from '../../model/step.ts';
import { ClauseChoices } from './ClauseChoices.tsx';
import { useChecker } from './context.ts';
import { HeatMap } from './HeatMap.tsx';
import type { PageData } from './page-data.ts';
import type { SheetPartProps } from './sheet-parts.ts';

// A step has up to half a dozen clauses of the first depth; of a detail as many are enough to begin with.
const OFFERED = 4;

const firstClauses = ({ clauses }: PageData, wanted: (clause: PageData['clauses'][string]) => boolean) =>
  Object.keys(clauses)
    .filter((id) => {
      const clause = clauses[id];
      return clause !== undefined && clause.first && wanted(clause);
    })
    .slice(0, OFFERED);

function Missing({ id, title, hint, clauses }: { id: Step | Detail; title: string; hint: string; clauses: readonly string[] }) {
  return (
    <li data-uncovered={id}>
      <h4>{title}</h4>
      <p class="hint">{hint}</p>
      <ClauseChoices ids={clauses} place={`missing-${id}`} links />
    </li>
  );
}

/** What the text does not say at all, with the clauses that would, and where it says what. */
export function Coverage({ result: { coverage } }: SheetPartProps) {
  const { data } = useChecker();
  const { uncoveredSteps, uncoveredDetails } = coverage;
  const none = uncoveredSteps.length + uncoveredDetails.length === 0;
  return (
    <section class="check-part coverage" aria-labelledby="coverage-title">
      <h3 id="coverage-title">先看没写到的</h3>
      {none ? null : (
        <p class="missing-names">
          {uncoveredSteps.length === 0 ? null : `没写到的步骤：${uncoveredSteps.map((step) => STEP_LABELS[step].name).join('、')}。`}
          {uncoveredDetails.length === 0 ? null : `没写清的细节：${uncoveredDetails.map((detail) => DETAIL_LABELS[detail].name).join('、')}。`}
          每一块都列了能补上的条款，勾上就能放进自己的流程。
        </p>
      )}
      <div class="coverage-sides">
        <HeatMap coverage={coverage} />
        {none ? (
          <p>七步、六样细节都有句子写到。每一格够不够，看表里的空格和下面的提示。</p>
        ) : (
          <ul class="missing-list">
            {uncoveredSteps.map((step) => (
              <Missing
                key={step}
                id={step}
                title={`第${STEPS.indexOf(step) + 1}步 ${STEP_LABELS[step].name}：一句没写`}
                hint={`发生在：${STEP_LABELS[step].when}`}
                clauses={firstClauses(data, (clause) => clause.step === step)}
              />
            ))}
            {uncoveredDetails.map((detail) => (
              <Missing
                key={detail}
                id={detail}
                title={`细节“${DETAIL_LABELS[detail].name}”：一句没写清`}
                hint={`${DETAIL_LABELS[detail].question}？`}
                clauses={firstClauses(data, ({ details }) => details.includes(detail))}
              />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
