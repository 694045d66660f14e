import { useEffect } from 'preact/hooks';
import type { Builder } from '../../stores/builder.ts';
import type { ElsewhereChange } from '../../stores/drafts.ts';
import { runIdle } from '../../stores/settled.ts';
import { guardUnsaved } from '../island/guard-unsaved.ts';
import { BROUGHT } from '../../stores/taken-clauses.ts';

/**
 * What the page does by itself: saves when it is left, reads the
 * clock again when it is come back to, takes what was stored out of the address, follows what another tab does to the draft.
 */
export function useLifecycle(builder: Builder): void {
  useEffect(() => {
    const { saving, store, keeping, refreshToday, stop } = builder;
    const leave = () => saving.flush();
    const look = async (change: ElsewhereChange) => (await import('./drafts-of.ts')).draftsOf(builder).changedElsewhere(change);
    const elsewhere = ({ storageArea, key, oldValue }: StorageEvent) => {
      if (storageArea === keeping.storage) void look({ key, oldValue });
    };
    const turn = () => {
      if (document.visibilityState === 'hidden') {
        saving.flush();
        return;
      }
      refreshToday();
      // A tab that slept was told nothing, and what the system wipes nobody is told.
      void look({ key: null, oldValue: saving.$slot.get().raw });
    };
    // What the link brought is in the stored draft from the first save on: loading the page again must not bring back what was taken out since.
    const unsave = saving.$state.listen(({ kind }) => {
      if (kind !== 'saved') return;
      unsave();
      const query = new URLSearchParams(location.search);
      if (!BROUGHT.some((name) => query.has(name))) return;
      for (const name of BROUGHT) query.delete(name);
      history.replaceState(history.state, '', `${location.pathname}${String(query) === '' ? '' : `?${String(query)}`}${location.hash}`);
    });
    const unguard = guardUnsaved(saving.$state, () => store.$history.get().undo !== null);
    addEventListener('storage', elsewhere);
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', turn);
    return () => {
      unsave();
      unguard();
      removeEventListener('storage', elsewhere);
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', turn);
      stop();
    };
  }, [builder]);
}

/** Draws the sections one after another, once everything around them stands. */
export function useSections({ view }: Builder, begin: boolean): void {
  useEffect(() => {
    if (!begin) return;
    const more = () => {
      if (view.drawNext()) runIdle(more);
    };
    runIdle(more);
  }, [view, begin]);
}
