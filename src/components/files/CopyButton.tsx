import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../copy-text.ts';

const COPIED = '已复制，去聊天框或文档里粘贴。';
const BY_HAND = '浏览器不让直接复制，下面已经全选，请手动复制。';

/** A text that is selected, to be copied by hand. */
export function CopyArea({ text, label = '要复制的文字', rows = 6 }: { text: string; label?: string; rows?: number }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [text]);
  return <textarea ref={area} class="copy-area" readOnly rows={rows} aria-label={label} value={text} />;
}

/** Copies a text; where the browser will not, shows it selected so that it can be copied by hand. */
export function CopyButton({ text, label = '复制全文' }: { text: () => string; label?: string }) {
  const [state, setState] = useState<{ kind: 'idle' | 'copied' } | { kind: 'selected'; text: string }>({ kind: 'idle' });
  const copy = async () => {
    const whole = text();
    const copied = (await copyText(whole)) === 'copied';
    setState(copied ? { kind: 'copied' } : { kind: 'selected', text: whole });
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
      <output class="copied">{state.kind === 'copied' ? COPIED : state.kind === 'selected' ? BY_HAND : ''}</output>
      {state.kind === 'selected' ? <CopyArea text={state.text} /> : null}
    </>
  );
}
