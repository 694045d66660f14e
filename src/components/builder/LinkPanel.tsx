import { useRef, useState } from 'preact/hooks';
import { copyText } from '../copy-text.ts';
import { useBuilder } from './context.ts';
import { CopyArea } from '../files/CopyButton.tsx';
import { later } from '../island/later.tsx';
import { notFetched } from '../island/not-fetched.ts';
import { useInSight } from '../files/use-in-sight.ts';
import { loadLinkMaker, type LinkMaker, type MadeLink } from './link-maker.ts';

const QrCode = later(async () => (await import('./QrCode.tsx')).QrCode);

type CopiedLink = Extract<MadeLink, { kind: 'link' }> & { readonly copied: boolean; readonly named: boolean };

type State = { readonly kind: 'idle' } | { readonly kind: 'working' } | { readonly kind: 'failed' } | Extract<MadeLink, { kind: 'too-long' }> | CopiedLink;

const FAILED = notFetched('生成链接要用的程序', '再点一次「复制链接」');

function linkWords(state: CopiedLink): string {
  const how = state.copied ? '链接已复制，去聊天框里粘贴，单独发一行。' : '浏览器不让直接复制，下面已经全选，请手动复制。';
  const left = state.withoutParties
    ? '双方的名称、联系方式和联系人没有放进去；要一起发，勾上再复制一次。'
    : state.named
      ? '双方名称和联系方式也在里面，只发给该看的人。'
      : '';
  return how + left;
}

/** 复制链接: the draft as a link, names only where asked for; and as a code to be scanned off the screen. */
export function LinkPanel() {
  const { store, library } = useBuilder();
  const [named, setNamed] = useState(false);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [code, setCode] = useState(false);
  const maker = useRef<LinkMaker | null>(null);
  const loading = useRef<Promise<LinkMaker> | null>(null);
  const load = async (): Promise<void> => {
    try {
      loading.current ??= loadLinkMaker();
      maker.current = await loading.current;
    } catch {
      loading.current = null;
    }
  };
  // Fetched as soon as a finger comes near: many browsers copy only while the tap still counts.
  const prepare = () => void load();
  const share = async () => {
    if (!maker.current) {
      setState({ kind: 'working' });
      await load();
    }
    if (!maker.current) return setState({ kind: 'failed' });
    const made = maker.current(store.$draft.get(), library, { parties: named });
    if (made.kind === 'too-long') return setState(made);
    const copied = (await copyText(made.link)) === 'copied';
    setState({ ...made, copied, named });
  };
  const words =
    state.kind === 'idle'
      ? ''
      : state.kind === 'working'
        ? '正在生成链接…'
        : state.kind === 'failed'
          ? FAILED
          : state.kind === 'too-long'
            ? state.words
            : linkWords(state);
  const answer = useInSight(words);
  return (
    <section class="link-panel" aria-labelledby="link-title">
      <h3 id="link-title">发给对方接着改</h3>
      <p class="hint">整份草稿都在链接里，不经过服务器。对方打开先看，不会盖掉他自己的草稿；改完再复制链接发回来。</p>
      <label class="link-names">
        <input type="checkbox" checked={named} onChange={(event) => setNamed(event.currentTarget.checked)} />
        连同双方名称和联系方式
      </label>
      <p class="banner-actions">
        <button type="button" onPointerEnter={prepare} onPointerDown={prepare} onFocus={prepare} onClick={() => void share()}>
          复制链接
        </button>
        <button type="button" class="quiet" aria-expanded={code} onClick={() => setCode(!code)}>
          {code ? '收起二维码' : '显示二维码'}
        </button>
      </p>
      <div ref={answer}>
        <output class={state.kind === 'failed' || state.kind === 'too-long' ? 'field-problem' : 'link-words'}>{words}</output>
        {state.kind === 'link' && !state.copied ? <CopyArea text={state.link} label="要复制的链接" rows={4} /> : null}
      </div>
      {code ? <QrCode /> : null}
    </section>
  );
}
