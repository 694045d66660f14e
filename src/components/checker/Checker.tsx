import { useEffect, useMemo } from 'preact/hooks';
import { $announcement } from '../island/announce.ts';
import { browserStorage } from '../island/browser-storage.ts';
import { guardUnsaved } from '../island/guard-unsaved.ts';
import { useStore } from '../island/use-store.ts';
import { CheckerProvider } from './context.ts';
import { InputPart } from './InputPart.tsx';
import { openChecker, type OpenedChecker } from './open-checker.ts';
import { RunNote } from './RunNote.tsx';
import { Sheet } from './Sheet.tsx';
import { useCheckerKeys } from './use-checker-keys.ts';
import { WorkBar } from './WorkBar.tsx';

/** What the page does by itself: takes up what was there last time, saves when it is left. */
function useLifecycle({ checker, prepare }: OpenedChecker): void {
  useEffect(() => {
    const leave = () => checker.keeping.flush();
    const turn = () => {
      if (document.visibilityState === 'hidden') leave();
      // A tab that slept was told nothing, and what the system wipes nobody is told.
      else checker.keeping.changedElsewhere(null);
    };
    if (checker.resumed > 0) {
      prepare();
      void checker.runs.run();
    }
    // Kept for use without a network once it was used.
    const unlisten = checker.runs.$checked.listen(() => {
      unlisten();
      void import('../site/offline.ts').then(({ startOffline }) => startOffline('checker'));
    });
    const elsewhere = ({ storageArea, key }: StorageEvent) => {
      if (storageArea === browserStorage('localStorage')) checker.keeping.changedElsewhere(key);
    };
    const unguard = guardUnsaved(checker.keeping.$state, () => checker.$text.get() !== '');
    addEventListener('storage', elsewhere);
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', turn);
    return () => {
      unguard();
      removeEventListener('storage', elsewhere);
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', turn);
      unlisten();
      checker.stop();
    };
  }, []);
}

function Announcements() {
  return <output class="unseen">{useStore($announcement)}</output>;
}

function Whole({ opened }: { opened: OpenedChecker }) {
  const { checker } = opened;
  useLifecycle(opened);
  useCheckerKeys(checker);
  const checked = useStore(checker.runs.$checked);
  return (
    <div class="checker" data-ready>
      <InputPart />
      <RunNote />
      {checked ? <Sheet checked={checked} /> : null}
      <WorkBar />
      <Announcements />
    </div>
  );
}

/** The checker's island: reads what the page knows and opens the stores once. */
export default function Checker() {
  const opened = useMemo(openChecker, []);
  return (
    <CheckerProvider value={opened}>
      <Whole opened={opened} />
    </CheckerProvider>
  );
}
