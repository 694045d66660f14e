import { useStore } from '../island/use-store.ts';
import { later } from '../island/later.tsx';
import { useChecker } from './context.ts';

// Most visits need neither.
const CopyButton = later(async () => (await import('../files/CopyButton.tsx')).CopyButton);

const FAILED: Readonly<Record<'full' | 'forbidden' | 'held', string>> = {
  full: '没有存下：浏览器的存储空间满了。关页面前请复制一份留底。',
  forbidden: '没有存下：浏览器不允许保存（可能是无痕窗口）。关页面前请复制一份留底。',
  held: '',
};

/** Whether the text is kept on this device. */
export function KeptNote() {
  const { $text, keeping } = useChecker().checker;
  const state = useStore(keeping.$state);
  if (state.kind === 'failed') {
    return (
      <>
        <strong class="not-kept" role="alert">
          {FAILED[state.reason]}
        </strong>
        <CopyButton text={() => $text.get()} label="复制这份文字" />
      </>
    );
  }
  if (state.kind === 'gone') {
    return (
      <strong class="not-kept" role="alert">
        存着的这份文字在另一个窗口里清掉了，或被浏览器清掉了。这一页里的还在，改一处就会重新存下。
        <button type="button" class="quiet" onClick={keeping.save}>
          重新存下
        </button>
      </strong>
    );
  }
  return <span>{state.kind === 'saved' ? '已存在这台设备上' : ''}</span>;
}
