import { computed } from 'nanostores';
import { useMemo } from 'preact/hooks';
import type { AgreedClause, Value } from '../../domain/agreement.ts';
import { feeValues } from '../../domain/fee-values.ts';
import type { VariableType } from '../../model/variable.ts';
import { useBuilder } from './context.ts';
import { memo } from '../island/memo.ts';
import { feeElementId, reveal } from './places.ts';
import { useStore } from '../island/use-store.ts';

const KEYBOARDS: Partial<Record<VariableType, 'numeric' | 'decimal'>> = { integer: 'numeric', number: 'decimal', money: 'decimal', percent: 'decimal' };

/** One value with its own label; the same value as in the sentence of its clause. */
function Row({ agreed, value }: { agreed: AgreedClause; value: Value }) {
  const { store } = useBuilder();
  const { variable, raw, problem } = value;
  const { key, type, label, unit, options = [], hint } = variable;
  const clauseId = agreed.clause.id;
  const id = feeElementId(clauseId, key);
  const note = problem ?? hint;
  const shared = {
    id,
    value: raw,
    'aria-invalid': problem !== null,
    'aria-describedby': note === undefined ? undefined : `${id}-note`,
    onInput: (event: Event) => store.setValue(clauseId, key, (event.currentTarget as HTMLInputElement).value),
  };
  return (
    <div class="fee">
      <label for={id}>
        {label}
        {unit ? <span class="unseen">（{unit}）</span> : null}
      </label>
      <span class="fee-input">
        {type === 'choice' ? (
          <select {...shared}>
            {options.includes(raw) ? null : <option value={raw}>{raw || '请选择'}</option>}
            {options.map((option) => (
              <option key={option} value={option}>
                {option}
              </option>
            ))}
          </select>
        ) : type === 'list' || type === 'text' ? (
          <textarea {...shared} rows={2} />
        ) : (
          <input {...shared} type={type === 'date' ? 'date' : 'text'} inputMode={KEYBOARDS[type] ?? 'text'} autocomplete="off" placeholder="待填" />
        )}
        {unit ? <span aria-hidden="true">{unit}</span> : null}
      </span>
      {note === undefined ? null : (
        <p id={`${id}-note`} class={problem === null ? 'hint' : 'field-problem'}>
          {note}
        </p>
      )}
    </div>
  );
}

/** What one clause says of money: its amounts, or its other terms. */
function Clause({ clauseId, part }: { clauseId: string; part: 'amounts' | 'terms' }) {
  const builder = useBuilder();
  const { agreed } = useStore(builder.clauses.of(clauseId));
  const [fee] = agreed ? feeValues({ clauses: [agreed] }) : [];
  if (!agreed || !fee || fee[part].length === 0) return null;
  return (
    <div class="fee-clause">
      <h3>
        {agreed.clause.title}
        <button type="button" class="quiet" aria-label={`看原条款：${agreed.clause.title}`} onClick={() => reveal(builder, clauseId)}>
          看原条款
        </button>
      </h3>
      {fee[part].map((value) => (
        <Row key={value.variable.key} agreed={agreed} value={value} />
      ))}
    </div>
  );
}

const FeeClause = memo(Clause);

/** Everything about money from all clauses in one place; the values are those of the clauses, kept once. */
export function Fees() {
  const { $settled, $agreement } = useBuilder();
  // Which clauses there are lags behind the typing, what stands in them does not.
  const $list = useMemo(
    () =>
      computed($settled, () =>
        feeValues($agreement.get())
          .map(({ agreed, amounts, terms }) => `${agreed.clause.id} ${amounts.length} ${terms.length}`)
          .join('\n'),
      ),
    [$settled, $agreement],
  );
  const clauses = useStore($list)
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' '));
  const terms = clauses.reduce((sum, [, , count]) => sum + Number(count), 0);
  return (
    <>
      <p class="hint">这里改了，条款里跟着变；条款里改了，这里也一样。</p>
      {clauses.map(([id = '', amounts]) => (amounts === '0' ? null : <FeeClause key={id} clauseId={id} part="amounts" />))}
      <details class="more">
        <summary>付款日、对账和开票，还有 {terms} 处</summary>
        {clauses.map(([id = '', , count]) => (count === '0' ? null : <FeeClause key={id} clauseId={id} part="terms" />))}
      </details>
    </>
  );
}
