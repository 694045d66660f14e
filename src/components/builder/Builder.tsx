import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Builder as Stores } from '../../stores/builder.ts';
import { Banners, SaveStatus } from './Banners.tsx';
import { Complete } from './Complete.tsx';
import { ConflictSummary } from './Conflicts.tsx';
import { BuilderProvider, useBuilder } from './context.ts';
import { DownloadPanel } from './Downloads.tsx';
import { Editing, HistoryButtons } from './History.tsx';
import { openBuilder } from './open-builder.ts';
import { goTo, goToDownloads } from './places.ts';
import { Preview } from './Preview.tsx';
import { PreviewDialog } from './PreviewDialog.tsx';
import { ProblemSummary } from './Problems.tsx';
import { Questions } from './Questions.tsx';
import { Received } from './Received.tsx';
import { StepNav } from './StepNav.tsx';
import { Steps } from './StepSection.tsx';
import { TaskList } from './TaskList.tsx';
import { TaskScreen, TaskSection } from './TaskScreen.tsx';
import { UpdateNotice } from './UpdateNotice.tsx';
import { useLifecycle } from './use-lifecycle.ts';
import { usePrinting } from './use-printing.ts';
import { useScreens } from './use-screens.ts';
import { usePart, useStore } from './use-store.ts';

const WIDE = '(min-width: 64rem)';

/** Whether there is room for the preview beside the form. Once there was it stays: printing narrows the page too. */
function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const widen = () => {
      if (query.matches) setWide(true);
    };
    query.addEventListener('change', widen);
    return () => query.removeEventListener('change', widen);
  }, []);
  return wide;
}

/** By keyboard there are hundreds of stops before the downloads: seen only while it has the focus. */
function ToDownloads({ children }: { children: string }) {
  const builder = useBuilder();
  return (
    <a
      class="short-cut"
      href="#downloads"
      onClick={(event) => {
        event.preventDefault();
        goToDownloads(builder);
      }}
    >
      {children}
    </a>
  );
}

/** The bar at the foot of a phone's screen. */
function PhoneBar({ onPreview }: { onPreview: () => void }) {
  const builder = useBuilder();
  const failed = usePart(builder.saving.$state, ({ kind }) => kind === 'failed');
  return (
    <div class="phone-bar">
      {failed ? (
        <button type="button" class="phone-alarm" aria-label="没有保存，看怎么办" onClick={() => goTo('not-saved')}>
          没有保存
        </button>
      ) : null}
      <HistoryButtons />
      <button type="button" onClick={onPreview}>
        预览
      </button>
      <button type="button" class="button-primary" onClick={() => goToDownloads(builder)}>
        下载
      </button>
    </div>
  );
}

/** Everything on one page. */
function OnePage() {
  return (
    <>
      <Questions />
      <Complete />
      <TaskList />
      <TaskSection id="parties" />
      <TaskSection id="dates" />
      <TaskSection id="platform" />
      <ConflictSummary />
      <ProblemSummary />
      <ToDownloads>跳过逐条修改，去下载</ToDownloads>
      <TaskSection id="fee" />
      <StepNav />
      <Steps />
      <TaskSection id="check" />
    </>
  );
}

/** One thing at a time. */
function OneScreen() {
  const { screen } = useStore(useBuilder().view.$place);
  if (screen === 'list') return <TaskList />;
  if (screen !== 'start') return <TaskScreen key={screen} id={screen} />;
  return (
    <>
      <Questions />
      <Complete />
    </>
  );
}

function Layout({ builder }: { builder: Stores }) {
  useLifecycle(builder);
  const wide = useWide();
  const printing = usePrinting();
  const [dialog, setDialog] = useState(false);
  useScreens(builder);
  const mode = useStore(builder.view.$mode);
  const { screen } = useStore(builder.view.$place);
  // On a phone one screen is for one thing: the files stand at the beginning and at the end.
  const within = mode === 'one' && screen !== 'start' && screen !== 'list' && screen !== 'check';
  return (
    <div class={within ? 'builder is-within' : 'builder'} data-ready>
      <div class="form">
        <ToDownloads>已经填过，直接去下载</ToDownloads>
        <UpdateNotice />
        <Banners />
        {mode === 'one' ? <OneScreen /> : <OnePage />}
      </div>
      <div class="output">
        <div class="output-head">
          <HistoryButtons />
          <SaveStatus />
        </div>
        <DownloadPanel onPrint={() => window.print()} />
        <div class={wide ? 'preview-pane' : 'preview-pane only-print'}>
          <h2 class="unseen">预览</h2>
          {/* Focusable, so that it scrolls by keyboard. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <section class="preview-scroll" tabIndex={0} aria-label="整份文件的预览">
            {wide || printing ? <Preview whole={printing} /> : null}
          </section>
        </div>
      </div>
      <Editing />
      <Received />
      <PhoneBar onPreview={() => setDialog(true)} />
      {dialog ? <PreviewDialog onClose={() => setDialog(false)} /> : null}
    </div>
  );
}

/** The builder's island: reads the library from the page and opens the stores once. */
export default function Builder() {
  const builder = useMemo(openBuilder, []);
  return (
    <BuilderProvider value={builder}>
      <Layout builder={builder} />
    </BuilderProvider>
  );
}
