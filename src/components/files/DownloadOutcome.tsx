import { useEffect, useState } from 'preact/hooks';
import type { Downloads, DownloadState, FileChoice } from '../../stores/download.ts';
import { announce } from '../island/announce.ts';
import { useStore } from '../island/use-store.ts';
import { CopyButton } from './CopyButton.tsx';
import type { Abilities } from './host-app.ts';
import { saveFile } from './save-file.ts';
import { useInSight } from './use-in-sight.ts';

/** Id of the button that makes a format. */
export const buttonId = (format: string): string => `download-${format}`;

interface OutcomeProps {
  readonly downloads: Downloads;
  readonly abilities: Abilities;
  /** What a file is called in a sentence, e.g. `模板 PDF`. */
  readonly nameOf: (what: FileChoice) => string;
  /** The document as text, to be copied where no file can be made. */
  readonly text: () => string;
  /** Prints the document; absent where it cannot be printed from the page. */
  readonly onPrint?: () => void;
  /** Leads to where characters that the font lacks can be changed. */
  readonly onMend: (missing: readonly string[]) => void;
}

/** What a screen reader is told of a state; what takes the focus is read there. */
function spoken(state: DownloadState, nameOf: OutcomeProps['nameOf']): string {
  if (state.kind === 'working') return `正在生成${nameOf(state.what)}。`;
  if (state.kind === 'done') return `${nameOf(state.what)}好了，已交给浏览器保存。`;
  return state.kind === 'cancelled' ? `已取消，${nameOf(state.what)}没有生成。` : '';
}

/** After how long at the same step a reader begins to wonder, in milliseconds. */
const PATIENCE = 20_000;
const STALLED = '一直停在这里？可能是网断了：点“取消”，联网后再生成；还不行，就刷新这一页。填过的都还在。';

/** What to do where nothing seems to go on: a network that is slow or gone may say nothing for minutes. */
function Stalled() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLate(true);
      announce(STALLED);
    }, PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return late ? <p>{STALLED}</p> : null;
}

/** What is told of a state, and what can be done about it. */
function Told({ downloads, abilities, nameOf, text, onPrint, onMend, state }: OutcomeProps & { readonly state: Exclude<DownloadState, { kind: 'idle' }> }) {
  const name = nameOf(state.what);
  // The buttons of an answer go away with it: the focus goes back to what began it.
  const proceed = () => {
    document.getElementById(buttonId(state.what.format))?.focus({ preventScroll: true });
    void downloads.proceed();
  };
  const mend = (missing: readonly string[]) => {
    downloads.cancel();
    onMend(missing);
  };
  switch (state.kind) {
    case 'working':
      return (
        <>
          <p class="working">
            {name}：{state.words}
            <button type="button" class="quiet" onClick={downloads.cancel}>
              取消
            </button>
          </p>
          {/* Waits anew at each step. */}
          <Stalled key={state.words} />
        </>
      );
    case 'done':
      return (
        <p>
          已生成《{state.file.name}》。没有看到文件？
          <button type="button" class="quiet" onClick={() => saveFile(state.file)}>
            再存一次
          </button>
          {abilities.app ? `还是没有，就是${abilities.app.name}不让存：按上面的办法到浏览器里下载，或复制全文。` : null}
        </p>
      );
    case 'cancelled':
      return (
        <p>
          已取消，{name}没有生成。
          <button type="button" class="quiet" onClick={proceed}>
            重新生成
          </button>
        </p>
      );
    case 'asking':
      return (
        <>
          <p>
            字体里没有这 {state.missing.length} 个字符，会印成〓：
            <strong class="missing">
              {state.missing.slice(0, 40).join(' ')}
              {state.missing.length > 40 ? ' …' : ''}
            </strong>
          </p>
          <p class="banner-actions">
            <button type="button" onClick={proceed}>
              仍然下载
            </button>
            <button type="button" onClick={() => mend(state.missing)}>
              回去修改
            </button>
          </p>
        </>
      );
    case 'failed':
      return (
        <>
          <p>
            <strong>{name}没有生成。</strong>
            {state.message}
          </p>
          <p class="banner-actions">
            <button type="button" onClick={proceed}>
              重试
            </button>
            {onPrint && abilities.printing ? (
              <button type="button" onClick={onPrint}>
                打印
              </button>
            ) : null}
            <CopyButton text={text} />
          </p>
        </>
      );
  }
}

const LOOKS: Partial<Record<DownloadState['kind'], string>> = { asking: 'conflict is-warning', failed: 'conflict is-error' };

/** What becomes of a download: how far it is, that it is done, or what to do. */
export function DownloadOutcome(props: OutcomeProps) {
  const state = useStore(props.downloads.$state);
  const { kind } = state;
  const box = useInSight(kind);
  useEffect(() => {
    // What needs an answer takes the focus; progress and success do not.
    if (kind === 'asking' || kind === 'failed') box.current?.focus();
    const words = spoken(state, props.nameOf);
    if (words !== '') announce(words);
  }, [kind]);
  if (state.kind === 'idle') return null;
  return (
    <div ref={box} tabIndex={-1} class={LOOKS[kind]}>
      <Told {...props} state={state} />
    </div>
  );
}
