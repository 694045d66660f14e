import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** How long before it is scrolled to something is loaded. */
const AHEAD = '1600px 0px';

/**
 * A component that is loaded when its place comes near the screen. Says so while it waits, and offers
 * to try again where it does not come.
 * @param load imports the module of which it is the default export
 */
export function lazily(load: () => Promise<{ readonly default: FunctionComponent }>): FunctionComponent {
  let loaded: FunctionComponent | null = null;
  return function Lazy() {
    const [state, setState] = useState<'far' | 'waiting' | 'failed' | 'there'>(loaded ? 'there' : 'far');
    const place = useRef<HTMLDivElement>(null);
    const fetchIt = async () => {
      setState('waiting');
      try {
        loaded = (await load()).default;
        setState('there');
      } catch {
        setState('failed');
      }
    };
    useEffect(() => {
      if (state !== 'far' || !place.current) return;
      const observer = new IntersectionObserver(
        (entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting)) void fetchIt();
        },
        { rootMargin: AHEAD },
      );
      observer.observe(place.current);
      return () => observer.disconnect();
    }, [state]);
    const Content = loaded;
    if (state === 'there' && Content) return <Content />;
    return (
      <div ref={place} class="lazy">
        {state === 'failed' ? (
          <p class="field-problem" role="alert">
            这一部分没有取到，可能是网断了。填过的都还在。
            <button type="button" class="quiet" onClick={() => void fetchIt()}>
              再试一次
            </button>
          </p>
        ) : (
          <p class="hint">正在打开…</p>
        )}
      </div>
    );
  };
}
