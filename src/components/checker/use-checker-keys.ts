import { useEffect } from 'preact/hooks';
import type { Checker } from '../../stores/checker/checker.ts';
import { travel } from './travel.ts';

/** What a key asks for. While a 汉字 is being put together, keys belong to the input method. */
function meaningOf({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing }: KeyboardEvent): 'undo' | 'redo' | null {
  if (isComposing || altKey || (!ctrlKey && !metaKey)) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : null;
}

const isForeign = (target: EventTarget | null) => target instanceof Element && target.closest('dialog, input[type="search"]') !== null;

/** Undo and redo over all that is done here: the browser's own history knows nothing of rewritings and ignored findings. */
export function useCheckerKeys(checker: Checker): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const meaning = event.defaultPrevented || isForeign(event.target) ? null : meaningOf(event);
      if (meaning === null) return;
      event.preventDefault();
      travel(checker, meaning);
    };
    // From the context menu, or by shaking a phone.
    const foresee = (event: InputEvent) => {
      const direction = event.inputType === 'historyUndo' ? 'undo' : event.inputType === 'historyRedo' ? 'redo' : null;
      if (direction === null || !event.cancelable || isForeign(event.target)) return;
      event.preventDefault();
      travel(checker, direction);
    };
    addEventListener('keydown', press);
    addEventListener('beforeinput', foresee);
    return () => {
      removeEventListener('keydown', press);
      removeEventListener('beforeinput', foresee);
    };
  }, [checker]);
}
