import { useEffect, useRef, useState } from 'preact/hooks';
import { questionMarkOpens, setQuestionMark } from './question-mark.ts';

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
const main = isMac ? '⌘' : 'Ctrl';

const KEYS: readonly { readonly keys: readonly string[]; readonly what: string }[] = [
  { keys: [`${main}+Z`], what: '撤销上一步，在输入框里也一样' },
  { keys: isMac ? [`${main}+Shift+Z`] : [`${main}+Y`, `${main}+Shift+Z`], what: '重做刚撤销的一步' },
  { keys: [`${main}+S`], what: '马上保存在这台设备上（平时会自动保存）' },
  { keys: ['Alt+↑', 'Alt+↓'], what: '在自拟条款里：把这一条上移、下移' },
  { keys: ['Tab', 'Shift+Tab'], what: '到下一处、上一处' },
  { keys: ['Esc'], what: '关掉预览或这张表' },
];

/** The keyboard shortcuts, in a dialog. */
export function Shortcuts({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  const [opens, setOpens] = useState(questionMarkOpens);
  const [kept, setKept] = useState(true);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    close.current?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog ref={dialog} class="shortcuts" aria-labelledby="shortcuts-title" onClose={onClose}>
      <h2 id="shortcuts-title">快捷键</h2>
      <dl>
        {KEYS.map(({ keys, what }) => (
          <div key={what}>
            <dt>
              {keys.map((key, index) => (
                <span key={key}>
                  {index === 0 ? null : ' 或 '}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>?</kbd>
          </dt>
          <dd>打开这张表；正在打字时不起作用</dd>
        </div>
      </dl>
      <label class="shortcuts-choice">
        <input
          type="checkbox"
          checked={opens}
          onChange={(event) => {
            setOpens(event.currentTarget.checked);
            setKept(setQuestionMark(event.currentTarget.checked));
          }}
        />
        按 ? 打开这张表
      </label>
      {kept ? null : <p class="field-problem">这个浏览器不让保存设置，没有改成。</p>}
      <button ref={close} type="button" onClick={() => dialog.current?.close()}>
        关闭
      </button>
    </dialog>
  );
}
