import { useStore } from '../island/use-store.ts';
import { useChecker } from './context.ts';

const FAILED: Readonly<Record<'full' | 'forbidden' | 'held', string>> = {
  full: '没有存下：浏览器的存储空间满了。关页面前请自己留一份。',
  forbidden: '没有存下：浏览器不允许保存（可能是无痕窗口）。关页面前请自己留一份。',
  held: '',
};

/** Whether the text is kept on this device. */
export function KeptNote() {
  const state = useStore(useChecker().checker.keeping.$state);
  if (state.kind === 'failed') {
    return (
      <strong class="not-kept" role="alert">
        {FAILED[state.reason]}
      </strong>
    );
  }
  return <span>{state.kind === 'saved' ? '已存在这台设备上' : ''}</span>;
}
