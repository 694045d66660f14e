import type { ToldResult } from '../../checks/told.ts';
import type { CheckElsewhere } from '../../stores/checker/runs.ts';
// Vite makes the worker a file of its own and this a constructor for it.
// oxlint-disable-next-line import/default
import CheckWorker from './check.worker.ts?worker';

async function checkHere(text: string): Promise<ToldResult> {
  const [{ checkText }, { toldOf }] = await Promise.all([import('../../checks/check-text.ts'), import('../../checks/told.ts')]);
  return toldOf(checkText(text));
}

/** What a worker is at work on. */
interface Job {
  readonly resolve: (result: ToldResult) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Checks texts in a worker, or in the page where there are no workers or they fail.
 * `prepare` fetches the checks before they are needed.
 */
export function createCheckElsewhere(): { readonly check: CheckElsewhere; readonly prepare: () => void } {
  let worker: Worker | null = null;
  let job: Job | null = null;
  let works = typeof Worker === 'function';
  const end = () => {
    worker?.terminate();
    worker = null;
    job = null;
  };
  const start = () => {
    if (worker || !works) return;
    try {
      worker = new CheckWorker();
    } catch {
      works = false;
      return;
    }
    worker.addEventListener('message', ({ data }: MessageEvent<ToldResult>) => {
      job?.resolve(data);
      job = null;
    });
    // Its file may fail to come before there is anything to do.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      works = false;
      job?.reject(new Error('the worker failed'));
      end();
    });
  };
  return {
    prepare: start,
    check: async (text) => {
      // A run that goes on cannot be interrupted from within, and nobody wants its result any more.
      if (job) end();
      start();
      const by = worker;
      if (!by) return checkHere(text);
      try {
        return await new Promise<ToldResult>((resolve, reject) => {
          job = { resolve, reject };
          // The rule is about windows; a worker has no origin.
          // oxlint-disable-next-line unicorn/require-post-message-target-origin
          by.postMessage(text);
        });
      } catch {
        return checkHere(text);
      }
    },
  };
}
