import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { notFetched } from './not-fetched.ts';

/** How long before it is scrolled to something is fetched. */
const AHEAD = '1600px 0px';

/**
 * A component whose code is fetched when it is needed. Where it cannot be fetched it says so and offers to try again.
 * @param when `drawn`: as soon as it is to be drawn, and nothing stands there until it has come; `near`: when its place
 * comes near the screen, with room kept for it
 */
export function later<Props extends object>(load: () => Promise<FunctionComponent<Props>>, when: 'drawn' | 'near' = 'drawn'): FunctionComponent<Props> {
  let Loaded: FunctionComponent<Props> | null = null;
  return function Later(props: Props) {
    const [failed, setFailed] = useState(false);
    const [, redraw] = useState({});
    const place = useRef<HTMLDivElement>(null);
    const fetchIt = async () => {
      setFailed(false);
      try {
        Loaded = await load();
        redraw({});
      } catch {
        setFailed(true);
      }
    };
    useEffect(() => {
      if (Loaded) return;
      if (!place.current) {
        void fetchIt();
        return;
      }
      const observer = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          observer.disconnect();
          void fetchIt();
        },
        { rootMargin: AHEAD },
      );
      observer.observe(place.current);
      return () => observer.disconnect();
    }, []);
    if (Loaded) return <Loaded {...props} />;
    if (failed) {
      return (
        <p class="field-problem" role="alert">
          {notFetched('这一块', '再试一次')}
          <button type="button" class="quiet" onClick={() => void fetchIt()}>
            再试一次
          </button>
        </p>
      );
    }
    return when === 'drawn' ? null : (
      <div ref={place} class="lazy">
        <p class="hint">正在打开…</p>
      </div>
    );
  };
}
