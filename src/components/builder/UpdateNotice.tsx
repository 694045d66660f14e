import { useEffect, useState } from 'preact/hooks';
import { useBuilder } from './context.ts';

/** Long after the page is in use: keeping it for later must not slow down what is wanted now. */
const PATIENCE = 3000;

/** Says that a new release of the site is there; it comes when the reader says so, never in the middle of work. */
export function UpdateNotice() {
  const { saving } = useBuilder();
  const [apply, setApply] = useState<(() => void) | null>(null);
  useEffect(() => {
    const begin = () => void import('../site/offline.ts').then(({ startOffline }) => startOffline('builder', (update) => setApply(() => update)));
    const timer = setTimeout(begin, PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    // A paragraph with a button does not belong into an output element.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="status">
      {apply === null ? null : (
        <div class="banner">
          <p>网站更新了。你填的都存着，更新后会接着这一份；不急的话，填完再更新。</p>
          <p class="banner-actions">
            <button
              type="button"
              onClick={() => {
                saving.flush();
                apply();
              }}
            >
              现在更新
            </button>
            <button type="button" class="quiet" onClick={() => setApply(null)}>
              以后再说
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
