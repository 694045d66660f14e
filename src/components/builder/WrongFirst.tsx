import { useEffect, useRef } from 'preact/hooks';
import { useBuilder } from './context.ts';
import { ProblemList } from './Problems.tsx';
import { useStore } from '../island/use-store.ts';

/** Asks to look at what is wrong before it is printed; takes the focus. */
export function WrongFirst({ onProceed }: { onProceed: () => void }) {
  const errors = useStore(useBuilder().$problems).filter(({ level }) => level === 'error');
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <fieldset ref={box} tabIndex={-1} class="conflict is-error errors" aria-labelledby="wrong-first">
      <p id="wrong-first">
        <strong>下载前先改这 {errors.length} 处：</strong>现在下载，印出来的也不对。
      </p>
      <ProblemList problems={errors} />
      <p class="banner-actions">
        <button type="button" onClick={onProceed}>
          仍然下载
        </button>
      </p>
    </fieldset>
  );
}
