import { useEffect } from 'preact/hooks';
import type { Builder } from '../../stores/builder.ts';
import { runIdle } from '../../stores/settled.ts';

/**
 * What the page does by itself: draws the sections one after another, saves when it is left, reads the
 * clock again when it is come back to, follows what another tab does to the draft.
 */
export function useLifecycle(builder: Builder): void {
  useEffect(() => {
    const { saving, keeping, refreshToday, view, stop } = builder;
    const leave = () => saving.flush();
    const turn = () => {
      if (document.visibilityState === 'hidden') saving.flush();
      else refreshToday();
    };
    const more = () => {
      if (view.drawNext()) runIdle(more);
    };
    const elsewhere = async ({ storageArea, key, oldValue }: StorageEvent) => {
      if (storageArea !== keeping.storage) return;
      await (await import('./drafts-of.ts')).draftsOf(builder).changedElsewhere({ key, oldValue });
    };
    runIdle(more);
    addEventListener('storage', elsewhere);
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', turn);
    return () => {
      removeEventListener('storage', elsewhere);
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', turn);
      stop();
    };
  }, [builder]);
}
