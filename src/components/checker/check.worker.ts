import { checkText } from '../../checks/check-text.ts';
import { toldOf } from '../../checks/told.ts';

// One text a message, one result a message; whoever does not want the result any more ends the worker.
self.addEventListener('message', ({ data }: MessageEvent<string>) => {
  // The rule is about windows; a worker answers only whoever started it.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(toldOf(checkText(data)));
});
