import { options } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Whether the page is being printed, from whatever menu it was asked for. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // Drawn at once, not in a task to come: the browser puts on paper what stands when this returns.
    const before = () => {
      const usual = options.debounceRendering;
      options.debounceRendering = (draw) => draw();
      setPrinting(true);
      if (usual) options.debounceRendering = usual;
      else delete options.debounceRendering;
    };
    const after = () => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
