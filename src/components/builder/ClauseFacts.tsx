import type { AgreedClause } from '../../domain/agreement.ts';
import type { Variable } from '../../model/variable.ts';
import { useBuilder } from './context.ts';
import { memo } from '../island/memo.ts';
import { fieldElementId, goTo } from './places.ts';

const sameFacts = ({ agreed: { facts: a } }: { agreed: AgreedClause }, { agreed: { facts: b } }: { agreed: AgreedClause }) =>
  a.who === b.who && a.when === b.when && a.standard === b.standard && a.otherwise === b.otherwise;

function Facts({ agreed }: { agreed: AgreedClause }) {
  const { facts, clause } = agreed;
  return (
    <dl class="facts">
      <div>
        <dt>谁</dt>
        <dd>
          <span class="party" data-party={clause.lead}>
            {facts.who}
          </span>
        </dd>
      </div>
      <div>
        <dt>何时</dt>
        <dd>{facts.when}</dd>
      </div>
      <div>
        <dt>标准</dt>
        <dd>{facts.standard}</dd>
      </div>
      <div>
        <dt>不做怎么办</dt>
        <dd>{facts.otherwise}</dd>
      </div>
    </dl>
  );
}

/** The line of four facts under a sentence; typing that leaves them as they are does not touch it. */
export const FactLine = memo(Facts, sameFacts);

const written = (value: string | number | readonly string[] | null): string =>
  value === null ? '' : typeof value === 'object' ? value.join('、') : String(value);

/** The article's figure where our default departs from it, with the reason. */
function articleNote({ label, unit = '', article, default: ours }: Variable): string | null {
  if (!article || written(article.value) === written(ours)) return null;
  const figure = written(article.value);
  const suffix = figure.endsWith(unit) ? '' : ` ${unit}`;
  return `「${label}」文章写的是 ${figure}${suffix}${article.reason ? `；${article.reason}` : ''}。`;
}

const changedKeys = ({ values }: AgreedClause) =>
  Object.values(values)
    .filter(({ changed }) => changed)
    .map(({ variable }) => variable.key)
    .join();
const sameSmallPrint = ({ agreed: a }: { agreed: AgreedClause }, { agreed: b }: { agreed: AgreedClause }) =>
  a.facts.confirmation === b.facts.confirmation && a.facts.laws === b.facts.laws && a.checklist === b.checklist && changedKeys(a) === changedKeys(b);

function Folded({ agreed }: { agreed: AgreedClause }) {
  const { store } = useBuilder();
  const { clause, facts, values } = agreed;
  const changed = Object.values(values).filter((value) => value.changed);
  const notes = clause.variables
    .flatMap((variable) => [variable.hint ? `「${variable.label}」${variable.hint}` : null, articleNote(variable)])
    .filter((note) => note !== null);
  return (
    <details class="small-print">
      <summary>确认、依据和说明{changed.length > 0 ? <span class="label">改了 {changed.length} 处</span> : null}</summary>
      <dl class="facts">
        {facts.confirmation === '' ? null : (
          <div>
            <dt>确认</dt>
            <dd>{facts.confirmation}</dd>
          </div>
        )}
        <div>
          <dt>凭证</dt>
          <dd>{clause.deliverable.name}</dd>
        </div>
        <div>
          <dt>清单上</dt>
          <dd>{agreed.checklist}</dd>
        </div>
        {facts.laws === '' ? null : (
          <div>
            <dt>法源</dt>
            <dd>{facts.laws}</dd>
          </div>
        )}
      </dl>
      {notes.length > 0 ? (
        <ul class="notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
      {changed.length > 0 ? (
        <p class="resets">
          {changed.map(({ variable }) => (
            <button
              key={variable.key}
              type="button"
              class="quiet"
              onClick={() => {
                store.resetValue(clause.id, variable.key);
                goTo(fieldElementId(clause.id, variable.key));
              }}
            >
              「{variable.label}」恢复默认值
            </button>
          ))}
        </p>
      ) : null}
    </details>
  );
}

/** Folded: confirmation and silence, proof, laws, where figures come from, and the way back to the defaults. */
export const SmallPrint = memo(Folded, sameSmallPrint);
