import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Builder } from '../../stores/builder.ts';
import { hashOf, SCREEN_HASH, screenOf, type Screen, type View } from '../../stores/view.ts';
import { goToTask, taskLinkId } from './places.ts';
import { useStore } from '../island/use-store.ts';

/** Where the reader was before, and how far each screen was scrolled when it was left. */
interface Trail {
  before: Screen | null;
  readonly scrolled: Map<Screen, number>;
}

/** Keeps the history in step with the screens: each is an entry, so that the browser's back button leads to the one before. */
function useHistory({ $mode, $place, follow }: View, trail: Trail): void {
  useEffect(() => {
    const one = () => $mode.get() === 'one';
    const address = (screen: Screen) => location.pathname + location.search + hashOf(screen);
    const turn = () => {
      if (one()) follow(screenOf(location.hash));
    };
    const unplace = $place.listen(({ screen, by }, before) => {
      if (before) {
        trail.before = before.screen;
        // The screen that is left still stands.
        trail.scrolled.set(before.screen, scrollY);
      }
      if (by !== 'history' && one()) history.pushState(null, '', address(screen));
    });
    const adapt = () => {
      history.scrollRestoration = one() ? 'manual' : 'auto';
      const { screen } = $place.get();
      // Whatever else stands in the fragment stays there.
      if (one() ? screen !== 'start' : location.hash.startsWith(SCREEN_HASH)) history.replaceState(null, '', address(one() ? screen : 'start'));
    };
    const unmode = $mode.listen(adapt);
    adapt();
    addEventListener('popstate', turn);
    return () => {
      unplace();
      unmode();
      removeEventListener('popstate', turn);
    };
  }, [$mode, $place, follow, trail]);
}

/**
 * The screens of the form in the browser's history, and where one goes on in each: at its head when it
 * was opened, where one had been when one comes back, at its line when one comes back to the list.
 * Where everything is on one page, an address that names a task leads to its place there.
 */
export function useScreens(builder: Builder): void {
  const { view } = builder;
  const { current: trail } = useRef<Trail>({ before: null, scrolled: new Map() });
  useHistory(view, trail);
  useEffect(() => {
    const { screen } = view.$place.get();
    if (view.$mode.get() === 'all' && screen !== 'start' && screen !== 'list') goToTask(builder, screen);
  }, [builder]);
  const place = useStore(view.$place);
  useLayoutEffect(() => {
    const { screen, by } = place;
    const { before, scrolled } = trail;
    // Nothing to do where the page has just been opened, or a field of the screen is about to get the focus.
    if (view.$mode.get() !== 'one' || before === null || by === 'shown') return;
    const line = screen === 'list' && before !== 'start' && before !== 'list' ? document.getElementById(taskLinkId(before)) : null;
    const head = line ?? document.querySelector<HTMLElement>('[data-screen-title]');
    head?.focus({ preventScroll: true });
    if (by === 'history') scrollTo(0, scrolled.get(screen) ?? 0);
    else if (line) line.scrollIntoView({ block: 'center' });
    else scrollBy(0, document.querySelector('.builder')?.getBoundingClientRect().top ?? 0);
  }, [place]);
}
