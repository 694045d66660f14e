import type { ToldResult } from '../../checks/told.ts';
import type { CheckElsewhere } from '../../stores/checker/runs.ts';
// Vite makes the worker a file of its own and this a constructor for it.
// oxlint-disable-next-line import/default
import CheckWorker from './check.worker.ts?worker';

async function checkHere(text: string): Promise<ToldResult> {
  const [{ checkText }, { toldOf }] = await Promise.all([import('../../checks/check-text.ts'), import('../../checks/told.ts')]);
  return toldOf(checkText(text));
}

/**
 * Checks texts in a worker, or in the page where there are no workers or they fail.
 * `prepare` fetches the checks before they are needed.
 */
export function createCheckElsewhere(): { readonly check: CheckElsewhere; readonly prepare: () => void } {
  let worker: Worker | null = null;
  let busy = false;
  let works = typeof Worker === 'function';
  const start = () => {
    if (worker || !works) return;
    try {
      worker = new CheckWorker();
    } catch {
      works = false;
    }
  };
  const end = () => {
    worker?.terminate();
    worker = null;
    busy = false;
  };
  const inWorker = (text: string, by: Worker) =>
    new Promise<ToldResult>((resolve, reject) => {
      busy = true;
      const answered = ({ data }: MessageEvent<ToldResult>) => {
        busy = false;
        resolve(data);
      };
      const failed = (event: ErrorEvent) => {
        event.preventDefault();
        reject(new Error('the worker failed'));
      };
      by.addEventListener('message', answered, { once: true });
      by.addEventListener('error', failed, { once: true });
      // The rule is about windows; a worker has no origin.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      by.postMessage(text);
    });
  return {
    prepare: start,
    check: async (text) => {
      // A run that goes on cannot be interrupted from within: nobody wants its result any more.
      if (busy) end();
      start();
      if (!worker) return checkHere(text);
      try {
        return await inWorker(text, worker);
      } catch {
        works = false;
        end();
        return checkHere(text);
      }
    },
  };
}
