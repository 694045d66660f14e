import { useLayoutEffect, useRef } from 'preact/hooks';

/** A date or time input of the browser that keeps what is stored while a new value is half typed. */
export function NativeField({
  type,
  stored,
  onChange,
  ...attributes
}: {
  readonly type: 'date' | 'time';
  /** As stored; what the input cannot show stays as it is until another value is chosen. */
  readonly stored: string;
  readonly onChange: (value: string) => void;
  readonly id: string;
  readonly class: string | undefined;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}) {
  const input = useRef<HTMLInputElement>(null);
  // Set only when the draft changes: a redraw in the midst of typing would wipe half a date.
  useLayoutEffect(() => {
    if (input.current && input.current.value !== stored) input.current.value = stored;
  }, [stored]);
  return (
    <input
      {...attributes}
      ref={input}
      type={type}
      onInput={(event) => {
        // Half a value reads as empty: it must not wipe what stands in the draft.
        if (!event.currentTarget.validity.badInput) onChange(event.currentTarget.value);
      }}
    />
  );
}
