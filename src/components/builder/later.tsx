import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code is fetched when it is first drawn. Until then nothing is drawn; where it cannot be fetched, what to do. */
export function later<Props extends object>(load: () => Promise<FunctionComponent<Props>>): FunctionComponent<Props> {
  let Loaded: FunctionComponent<Props> | null = null;
  return function Later(props: Props) {
    const [state, setState] = useState<'waiting' | 'here' | 'failed'>(Loaded ? 'here' : 'waiting');
    useEffect(() => {
      if (Loaded) return;
      const fetchIt = async () => {
        try {
          Loaded = await load();
          setState('here');
        } catch {
          setState('failed');
        }
      };
      void fetchIt();
    }, []);
    if (Loaded) return <Loaded {...props} />;
    return state === 'failed' ? <p class="field-problem">这一块没有加载出来。填过的内容都在，请检查网络后刷新一次。</p> : null;
  };
}
