import { atom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';
import { changeWords } from '../../stores/change-words.ts';
import type { Change } from '../../stores/draft-change.ts';
import { $announcement } from '../island/announce.ts';
import { useBuilder } from './context.ts';
import { useEditingKeys } from './editing-keys.ts';
import { later } from '../island/later.tsx';
import { travel } from './show-change.ts';
import { useStore } from '../island/use-store.ts';

const Shortcuts = later(async () => (await import('./Shortcuts.tsx')).Shortcuts);

const $help = atom(false);

const BUTTONS = [
  { direction: 'undo', name: '撤销', path: 'M9 5 4 10l5 5M4 10h9a5 5 0 0 1 0 10h-2' },
  { direction: 'redo', name: '重做', path: 'm15 5 5 5-5 5m5-5h-9a5 5 0 0 0 0 10h2' },
] as const;

/** 撤销 and 重做; what each would do is told as its description. Beside them the list of keys, where there is a keyboard. */
export function HistoryButtons() {
  const builder = useBuilder();
  const ends = useStore(builder.store.$history);
  return (
    <span class="history">
      {BUTTONS.map(({ direction, name, path }) => {
        const change = ends[direction];
        return (
          // Not disabled at the end of the history: whoever goes back step by step would lose the focus there.
          <button
            key={direction}
            type="button"
            class="history-button"
            aria-label={name}
            aria-disabled={change === null}
            title={change ? `${name}：${changeWords(change, builder.library)}` : `没有可以${name}的改动`}
            onClick={() => travel(builder, direction, false)}
          >
            <svg viewBox="0 0 24 24" width="22" height="22" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
              <path d={path} />
            </svg>
            <span class="history-name">{name}</span>
          </button>
        );
      })}
      <button type="button" class="quiet shortcuts-button" onClick={() => $help.set(true)}>
        快捷键
      </button>
    </span>
  );
}

/** What has just been taken away, and the way back: instead of asking beforehand. Stays until the next change or until it is put away. */
function TakenAway() {
  const builder = useBuilder();
  const drastic = useStore(builder.store.$drastic);
  const [seen, setSeen] = useState<Change | null>(null);
  // A repair is told where the conflicts are.
  const shown = drastic === null || drastic === seen || (drastic.kind === 'whole' && drastic.how === 'repair') ? null : drastic;
  return (
    <output class="taken-away">
      {shown === null ? null : (
        <span class="taken-away-box">
          <span class="taken-away-words">已{changeWords(shown, builder.library)}。</span>
          <button type="button" id="restore" onClick={() => travel(builder, 'undo', true)}>
            还原
          </button>
          <button type="button" class="quiet" onClick={() => setSeen(shown)}>
            知道了
          </button>
        </span>
      )}
    </output>
  );
}

/** What belongs to editing and has no place of its own: the notice of what was taken away, announcements, keys and their list. */
export function Editing() {
  const builder = useBuilder();
  const announcement = useStore($announcement);
  const help = useStore($help);
  useEditingKeys(builder, () => $help.set(true));
  useEffect(() => () => $announcement.set(''), []);
  return (
    <div class="editing">
      <TakenAway />
      <output class="unseen" aria-live="polite">
        {announcement}
      </output>
      {help ? <Shortcuts onClose={() => $help.set(false)} /> : null}
    </div>
  );
}
