import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../copy-text.ts';

/** Copies a text; where the browser will not, shows it selected so that it can be copied by hand. */
export function CopyButton({ text, label = '复制全文' }: { text: () => string; label?: string }) {
  const [state, setState] = useState<{ kind: 'idle' | 'copied' } | { kind: 'selected'; text: string }>({ kind: 'idle' });
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (state.kind === 'selected') {
      area.current?.focus();
      area.current?.select();
    }
  }, [state]);
  const copy = async () => {
    const whole = text();
    setState((await copyText(whole)) === 'copied' ? { kind: 'copied' } : { kind: 'selected', text: whole });
  };
  return (
    <>
      <button
        type="button"
        onClick={() => {
          void copy();
        }}
      >
        {label}
      </button>
      <output class="copied">
        {state.kind === 'copied' ? '已复制，去聊天框或文档里粘贴。' : state.kind === 'selected' ? '浏览器不让直接复制，下面已经全选，请手动复制。' : ''}
      </output>
      {state.kind === 'selected' ? <textarea ref={area} class="copy-area" readOnly rows={6} aria-label="要复制的文字" value={state.text} /> : null}
    </>
  );
}
