import type { AgreedClause, Value } from '../../domain/agreement.ts';
import { amountInWords } from '../../domain/amount-words.ts';
import type { Workdays } from '../../domain/calendar/workdays.ts';
import { dayMark } from '../../stores/day-mark.ts';
import { useBuilder } from './context.ts';
import { valueMarkId } from './VariableField.tsx';

/** What stands beside a value: an amount written out, the weekday and holiday of a date. */
function markOf({ variable: { type }, raw, number, problem }: Value, workdays: Workdays): string | null {
  if (problem !== null) return null;
  if (type === 'money') return number === null || number === 0 ? null : amountInWords(number);
  return type === 'date' ? (dayMark(raw.trim(), workdays)?.text ?? null) : null;
}

/** Amounts and dates of a clause in the other form in which people check them; read out when they change. */
export function ValueMarks({ agreed }: { agreed: AgreedClause }) {
  const { workdays } = useBuilder();
  const marks = Object.values(agreed.values).flatMap((value) => {
    const text = markOf(value, workdays);
    return text === null ? [] : [{ ...value.variable, text }];
  });
  if (!Object.values(agreed.values).some(({ variable: { type } }) => type === 'money' || type === 'date')) return null;
  return (
    <div class="value-marks" aria-live="polite">
      {marks.map(({ key, label, type, text }) => (
        <p key={key} id={valueMarkId(agreed.clause.id, key)}>
          {label}
          {type === 'money' ? '大写' : ''}：<span>{text}</span>
        </p>
      ))}
    </div>
  );
}
