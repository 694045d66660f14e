import type { Coverage } from '../../checks/coverage.ts';
import { DETAIL_LABELS, DETAILS } from '../../model/detail.ts';
import { STEP_LABELS, STEPS } from '../../model/step.ts';

/** From how many sentences on a cell is drawn darker. The number stands in it. */
const LEVELS = [1, 3, 6] as const;

/** Seven steps by six details: how many sentences say something usable. */
export function HeatMap({ coverage: { cells, uncoveredSteps, uncoveredDetails } }: { coverage: Coverage }) {
  return (
    <table class="heat">
      <caption>七步×六样：数字是写到的句子数，“空”是一句没有</caption>
      <thead>
        <tr>
          <th scope="col">步骤</th>
          {DETAILS.map((detail) => (
            <th key={detail} scope="col" data-none={uncoveredDetails.includes(detail) ? '' : undefined}>
              {DETAIL_LABELS[detail].name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {STEPS.map((step) => (
          <tr key={step}>
            <th scope="row" data-none={uncoveredSteps.includes(step) ? '' : undefined}>
              {STEP_LABELS[step].short}
            </th>
            {DETAILS.map((detail) => {
              const count = cells[step][detail].length;
              return (
                <td key={detail} data-level={LEVELS.filter((from) => count >= from).length}>
                  {count === 0 ? '空' : count}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
