import type { Value } from '../../domain/agreement.ts';
import type { VariableType } from '../../model/variable.ts';
import { useBuilder } from './context.ts';
import { memo } from '../island/memo.ts';
import { fieldElementId } from './places.ts';

/** Roughly how many half-width characters a text takes: 汉字 count two. */
const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);

const KEYBOARDS: Partial<Record<VariableType, 'numeric' | 'decimal'>> = { integer: 'numeric', number: 'decimal', money: 'decimal', percent: 'decimal' };

/** Id of the message under a clause that says why a value cannot be used. */
export const valueProblemId = (clauseId: string, key: string): string => `${fieldElementId(clauseId, key)}-problem`;

/** Id of the amount in words, or of the weekday, under a clause. */
export const valueMarkId = (clauseId: string, key: string): string => `${fieldElementId(clauseId, key)}-mark`;

interface FieldProps {
  readonly clauseId: string;
  readonly value: Value;
}

function Field({ clauseId, value }: FieldProps) {
  const { store } = useBuilder();
  const { variable, raw, problem } = value;
  const { key, type, label, unit } = variable;
  const missing = variable.required && raw.trim() === '';
  const shared = {
    id: fieldElementId(clauseId, key),
    value: raw,
    'aria-label': unit ? `${label}（${unit}）` : label,
    'aria-invalid': problem !== null,
    'aria-describedby': problem !== null ? valueProblemId(clauseId, key) : type === 'money' || type === 'date' ? valueMarkId(clauseId, key) : undefined,
    'data-field': `${clauseId}.${key}`,
    class: `field field-${type}${missing ? ' is-missing' : ''}`,
    onInput: (event: Event) => store.setValue(clauseId, key, (event.currentTarget as HTMLInputElement).value),
  };
  if (type === 'choice') {
    const options = variable.options ?? [];
    return (
      <select {...shared}>
        {options.includes(raw) ? null : <option value={raw}>{raw || '请选择'}</option>}
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    );
  }
  if (type === 'date') return <input {...shared} type="date" />;
  if (type === 'text' || type === 'list') {
    // Long texts wrap like the sentence around them; Enter would break the sentence.
    return (
      <textarea
        {...shared}
        rows={Math.min(4, Math.ceil(widthOf(raw) / 30) || 1)}
        cols={Math.min(30, Math.max(8, widthOf(raw)))}
        placeholder={label}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) event.preventDefault();
        }}
      />
    );
  }
  return <input {...shared} type="text" inputMode={KEYBOARDS[type] ?? 'text'} size={Math.max(2, widthOf(raw))} autocomplete="off" placeholder="待填" />;
}

/** The input of one variable, set within the sentence. Whatever is typed goes to the draft as it is. */
export const VariableField = memo(
  Field,
  (before: FieldProps, after: FieldProps) =>
    before.clauseId === after.clauseId && before.value.raw === after.value.raw && before.value.problem === after.value.problem,
);
