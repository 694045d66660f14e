import type { ReadableAtom } from 'nanostores';

/**
 * Lets the browser ask before the page is left while something typed is kept nowhere. It listens only then: a page that listens
 * always is not kept for going back to.
 * @param $state `failed`: it could not be kept
 * @param typed whether there is anything to lose
 * @returns ends it
 */
export function guardUnsaved($state: ReadableAtom<{ readonly kind: string }>, typed: () => boolean): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (typed()) event.preventDefault();
  };
  const end = () => removeEventListener('beforeunload', ask);
  const unlisten = $state.subscribe(({ kind }) => {
    if (kind === 'failed') addEventListener('beforeunload', ask);
    else end();
  });
  return () => {
    unlisten();
    end();
  };
}
