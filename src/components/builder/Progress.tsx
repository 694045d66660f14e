import { DETAIL_LABELS, type Detail } from '../../model/detail.ts';
import type { Progress } from '../../stores/tasks.ts';
import { useBuilder } from './context.ts';
import { useStore } from '../island/use-store.ts';

/** `9/12项已就绪，还差3处，有1处要改`. */
export const progressWords = ({ ready, all, blank, wrong }: Progress): string =>
  [`${ready}/${all}项已就绪`, blank > 0 ? `还差${blank}处` : '', wrong > 0 ? `有${wrong}处要改` : ''].filter(Boolean).join('，');

/** How far all of it is, in words. */
export function ProgressWords() {
  return <p class="progress-words">{progressWords(useStore(useBuilder().$progress))}</p>;
}

/** The route in small: one stop a task. For the eye only; the words beside it say what counts. */
export function Way({ current }: { current: string | null }) {
  const { tasks } = useStore(useBuilder().$progress);
  return (
    <span class="way" aria-hidden="true">
      {tasks.map(({ id, state }) => (
        <span key={id} class={`way-stop is-${state}${id === current ? ' is-here' : ''}`} />
      ))}
    </span>
  );
}

/** Which of the six details a task writes down, the three most frequent. */
export function Serves({ details }: { details: readonly Detail[] }) {
  if (details.length === 0) return null;
  return (
    <span class="serves">
      {details
        .slice(0, 3)
        .map((detail) => DETAIL_LABELS[detail].name)
        .join('·')}
    </span>
  );
}
