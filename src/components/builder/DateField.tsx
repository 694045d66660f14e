import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dateWords } from '../../domain/service-period.ts';
import { dayMark } from '../../stores/day-mark.ts';
import { useBuilder } from './context.ts';
import { usePart } from '../island/use-store.ts';

/** A native date input with the weekday and the holiday beside it. */
export function DateField({
  id,
  field,
  label,
  value,
  onChange,
  suggestion,
  fallback,
}: {
  id: string;
  field: 'start' | 'end';
  label: string;
  /** As stored; shown in words where the input cannot show it. */
  value: string;
  onChange: (date: string) => void;
  /** A date to take over with one tap. */
  suggestion?: { readonly date: string; readonly label: string } | undefined;
  /** What holds while the field is empty. */
  fallback?: { readonly date: string; readonly label: string } | undefined;
}) {
  const { $problems, workdays } = useBuilder();
  const problem = usePart($problems, (problems) => problems.find(({ at, level }) => at.kind === field && level === 'error')?.message, field);
  const input = useRef<HTMLInputElement>(null);
  // Set only when the draft changes: a redraw in the midst of typing would wipe half a date.
  useLayoutEffect(() => {
    if (input.current && input.current.value !== value) input.current.value = value;
  }, [value]);
  // Half a date, or one that does not exist, reads as empty: it must not wipe what stands in the draft.
  const [impossible, setImpossible] = useState(false);
  const message = impossible ? '这一天不存在，或者还没有填全，请核对年月日。' : problem;
  const mark = impossible ? null : dayMark(value || (fallback?.date ?? ''), workdays);
  return (
    <div class="date-field">
      <label for={id}>{label}</label>
      <div class="date-line">
        <input
          ref={input}
          id={id}
          type="date"
          min="2026-01-01"
          aria-invalid={message !== undefined}
          aria-describedby={`${id}-note`}
          onInput={(event) => {
            const { value: date, validity } = event.currentTarget;
            setImpossible(validity.badInput);
            if (!validity.badInput) onChange(date);
          }}
        />
        {suggestion === undefined || (suggestion.date === value && !impossible) ? null : (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              setImpossible(false);
              onChange(suggestion.date);
              // The button goes away with its purpose.
              if (input.current) {
                input.current.value = suggestion.date;
                input.current.focus();
              }
            }}
          >
            {suggestion.label}
          </button>
        )}
      </div>
      <p id={`${id}-note`} class={message === undefined ? 'hint' : 'field-problem'} aria-live="polite">
        {message ??
          (mark ? (
            <>
              {value === '' && fallback ? `${fallback.label}：${dateWords(fallback.date)}，` : null}
              <span class={mark.working ? 'day' : 'day is-off'}>{mark.text}</span>
              {mark.provisional ? `（暂定：${mark.provisional}）` : null}
            </>
          ) : (
            '选好后，每个期限都会变成具体日期。'
          ))}
      </p>
    </div>
  );
}
