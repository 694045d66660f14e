import { useEffect } from 'preact/hooks';
import type { Builder } from '../../stores/builder.ts';
import { announce } from '../island/announce.ts';
import { questionMarkOpens } from './question-mark.ts';
import { travel } from './show-change.ts';

const TYPED = 'textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="button"])';

const within = (target: EventTarget | null, selector: string) => target instanceof Element && target.closest(selector) !== null;

/** Fields that are no part of the draft, such as a search field or one within a dialog, keep the browser's own undo. */
const isForeign = (target: EventTarget | null) => within(target, TYPED) && (within(target, 'dialog') || !within(target, '.form'));

/** What a key asks for; `null` for all that the page leaves to the browser. */
function meaningOf(event: KeyboardEvent): 'undo' | 'redo' | 'save' | 'help' | null {
  const { key, altKey, shiftKey, target } = event;
  // While a 汉字 is being put together, keys belong to the input method.
  if (event.isComposing || altKey) return null;
  if (!event.ctrlKey && !event.metaKey) return (key === '?' || key === '？') && !within(target, TYPED) && questionMarkOpens() ? 'help' : null;
  const letter = key.toLowerCase();
  if (letter === 's' && !shiftKey) return 'save';
  if (isForeign(target)) return null;
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : null;
}

/** Listens for the builder's keys as long as it is on the page. */
export function useEditingKeys(builder: Builder, onHelp: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const meaning = event.defaultPrevented ? null : meaningOf(event);
      if (meaning === null) return;
      event.preventDefault();
      if (meaning === 'help') onHelp();
      else if (meaning === 'save') {
        builder.saving.flush();
        announce(builder.saving.$state.get().kind === 'failed' ? '没有保存，看页首的说明。' : '已保存，改动都在这台设备上。');
      } else travel(builder, meaning, true);
    };
    // Undo from the context menu, or by shaking a phone: the browser's own history knows nothing of repairs and switches.
    const foresee = (event: InputEvent) => {
      const direction = event.inputType === 'historyUndo' ? 'undo' : event.inputType === 'historyRedo' ? 'redo' : null;
      if (direction === null || !event.cancelable || isForeign(event.target)) return;
      event.preventDefault();
      travel(builder, direction, true);
    };
    addEventListener('keydown', press);
    addEventListener('beforeinput', foresee);
    return () => {
      removeEventListener('keydown', press);
      removeEventListener('beforeinput', foresee);
    };
  }, [builder]);
}
