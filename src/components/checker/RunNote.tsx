import { LONGEST } from '../../stores/checker/text-kind.ts';
import { notFetched } from '../island/not-fetched.ts';
import { useStore } from '../island/use-store.ts';
import { useChecker } from './context.ts';

/** Where the check is: at work, why not, or what the result is. */
export function RunNote() {
  const { checker } = useChecker();
  const run = useStore(checker.runs.$run);
  const text = useStore(checker.$text);
  const open = useStore(checker.$open).length;
  return (
    // Buttons and paragraphs do not belong into an output element.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="status" class="run-note">
      {run.kind === 'running' ? (
        <p class="hint is-running">正在体检，{text.length}字…可以接着改，改完会重新看。</p>
      ) : run.kind === 'done' ? (
        <p class="unseen">体检完，{open}处提示。</p>
      ) : run.kind === 'failed' ? (
        <p class="field-problem">
          {notFetched('体检的规则', '再试一次')}
          <button type="button" class="quiet" onClick={() => void checker.runs.run()}>
            再试一次
          </button>
        </p>
      ) : run.kind === 'refused' ? (
        <p class="field-problem">
          {run.why === 'empty'
            ? '还没有文字。把运营方案、合同或聊天记录贴进上面的框；手边没有，就先用例子试试。'
            : run.why === 'foreign'
              ? '这份文字里几乎没有汉字，体检器只看得懂中文。换成中文的再贴；双语合同只贴中文那一半。'
              : `这份文字有${text.length}字，一次最多看${LONGEST / 10_000}万字。文字都还在：分成几份，一份一份贴进来。`}
        </p>
      ) : null}
    </div>
  );
}
