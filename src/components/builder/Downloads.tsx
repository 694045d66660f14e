import { useEffect, useRef, useState } from 'preact/hooks';
import { EXPORTERS } from '../../exporters/index.ts';
import type { Downloads, FileChoice } from '../../stores/download.ts';
import { whereTyped } from '../../stores/where-typed.ts';
import { CopyButton } from './CopyButton.tsx';
import { useBuilder } from './context.ts';
import { exporterOf } from './file-maker.ts';
import { useFullText } from './full-text.ts';
import { goTo, goToDownloads, goToProblem } from './places.ts';
import { ProblemList } from './Problems.tsx';
import { insideApp, saveFile } from './save-file.ts';
import { useStore } from './use-store.ts';

const buttonId = ({ format, variant }: FileChoice) => `download-${format}${variant === undefined ? '' : `-${variant}`}`;
const nameOf = (what: FileChoice) => exporterOf(what).name;

/** Browsers inside apps have no printing. */
const inside = insideApp(navigator.userAgent);

function Outcome({ downloads, onPrint }: { downloads: Downloads; onPrint: () => void }) {
  const state = useStore(downloads.$state);
  const fullText = useFullText();
  const builder = useBuilder();
  const box = useRef<HTMLDivElement>(null);
  const { kind } = state;
  useEffect(() => {
    // What needs an answer takes the focus; progress and success do not.
    if (kind === 'asking' || kind === 'failed') box.current?.focus();
  }, [kind]);
  // The buttons of an answer go away with it: the focus goes back to what began it.
  const proceed = () => {
    if ('what' in state) document.getElementById(buttonId(state.what))?.focus({ preventScroll: true });
    void downloads.proceed();
  };
  const mend = (missing: readonly string[]) => {
    downloads.cancel();
    const at = whereTyped(missing, builder.store.$draft.get(), builder.$agreement.get());
    if (at) goToProblem(builder, { at });
    else goTo('downloads');
  };
  switch (state.kind) {
    case 'idle':
      return null;
    case 'working':
      return (
        <p class="working">
          {nameOf(state.what)}：{state.words}
          <button type="button" class="quiet" onClick={downloads.cancel}>
            取消
          </button>
        </p>
      );
    case 'done':
      return (
        <p>
          已生成《{state.file.name}》。没有看到文件？
          <button type="button" class="quiet" onClick={() => saveFile(state.file)}>
            再存一次
          </button>
        </p>
      );
    case 'cancelled':
      return (
        <p>
          已取消，{nameOf(state.what)}没有生成。
          <button type="button" class="quiet" onClick={proceed}>
            重新生成
          </button>
        </p>
      );
    case 'asking':
      return (
        <div ref={box} tabIndex={-1} class="conflict is-warning">
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
        </div>
      );
    case 'failed':
      return (
        <div ref={box} tabIndex={-1} class="conflict is-error">
          <p>
            <strong>{nameOf(state.what)}没有生成。</strong>
            {state.message}
          </p>
          <p class="banner-actions">
            <button type="button" onClick={proceed}>
              重试
            </button>
            {inside ? null : (
              <button type="button" onClick={onPrint}>
                打印
              </button>
            )}
            <CopyButton text={fullText} />
          </p>
        </div>
      );
  }
}

/** Asks to look at what is wrong before it is printed; takes the focus. */
function WrongFirst({ onProceed }: { onProceed: () => void }) {
  const errors = useStore(useBuilder().$problems).filter(({ level }) => level === 'error');
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <fieldset ref={box} tabIndex={-1} class="conflict is-error errors" aria-labelledby="wrong-first">
      <p id="wrong-first">
        <strong>下载前先改这 {errors.length} 处：</strong>现在下载，印出来的也不对。
      </p>
      <ProblemList problems={errors} />
      <p class="banner-actions">
        <button type="button" onClick={onProceed}>
          仍然下载
        </button>
      </p>
    </fieldset>
  );
}

/** The two files, what becomes of them, and the ways round when a file cannot be made or saved. */
export function DownloadPanel({ downloads, onPrint }: { downloads: Downloads; onPrint: () => void }) {
  const builder = useBuilder();
  const problems = useStore(builder.$problems);
  const state = useStore(downloads.$state);
  const fullText = useFullText();
  const errors = problems.filter(({ level }) => level === 'error').length;
  const working = state.kind === 'working';
  // The file that was asked for while something is wrong.
  const [held, setHeld] = useState<FileChoice | null>(null);
  return (
    <section class="downloads" id="downloads" tabIndex={-1} aria-labelledby="downloads-title">
      <h2 id="downloads-title">下载</h2>
      <div class="download-buttons">
        {EXPORTERS.map(({ id, label }) => (
          // Stays focusable while working: a disabled button would lose the focus.
          <button
            key={id}
            id={buttonId({ format: id })}
            type="button"
            class="button-primary"
            aria-disabled={working}
            onClick={() => {
              if (errors > 0) setHeld({ format: id });
              else void downloads.start({ format: id });
            }}
          >
            {label}
          </button>
        ))}
      </div>
      {errors > 0 && held !== null ? (
        <WrongFirst
          onProceed={() => {
            setHeld(null);
            // The button goes away: the focus goes back to what began it.
            document.getElementById(buttonId(held))?.focus({ preventScroll: true });
            void downloads.start(held);
          }}
        />
      ) : null}
      {errors > 0 && held === null ? (
        <p class="field-problem">
          还有 {errors} 处填得不对，现在下载，印出来的也不对。
          <button type="button" class="quiet" onClick={() => goToDownloads(builder)}>
            看是哪{errors === 1 ? '处' : '几处'}
          </button>
        </p>
      ) : null}
      {/* Paragraphs do not belong into an output element. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div role="status">
        <Outcome downloads={downloads} onPrint={onPrint} />
      </div>
      {inside ? (
        <p class="hint">
          你正在某个 App 里打开这一页，下载可能没有反应：点右上角的「…」，选「在浏览器打开」；或者先复制全文。换浏览器后草稿不会跟过去，请先复制留底。
        </p>
      ) : null}
      {state.kind === 'failed' ? null : (
        <p class="banner-actions ways-round">
          {inside ? null : (
            <button type="button" class="quiet" onClick={onPrint}>
              打印
            </button>
          )}
          <CopyButton text={fullText} />
        </p>
      )}
    </section>
  );
}
