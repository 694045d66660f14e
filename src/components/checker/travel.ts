import type { CheckChange, Checker } from '../../stores/checker/checker.ts';
import { announce } from '../island/announce.ts';

/** What was done, as a reader would call it. */
export const CHANGE_WORDS: Readonly<Record<CheckChange, string>> = {
  typed: '改文字',
  loaded: '换成另一份文字',
  cleared: '清空',
  rewritten: '用建议的句子替换',
  ignored: '不用管',
  heeded: '重新要管',
};

/** Takes the last step back or does it again, and says which. */
export function travel(checker: Checker, direction: 'undo' | 'redo'): void {
  const change = direction === 'undo' ? checker.undo() : checker.redo();
  const word = direction === 'undo' ? '撤销' : '重做';
  announce(change === null ? `没有可以${word}的。` : `已${word}：${CHANGE_WORDS[change]}。`);
}
