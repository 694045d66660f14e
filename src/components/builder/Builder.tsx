import { Fragment } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Builder as Stores } from '../../stores/builder.ts';
import { Banners, SaveStatus } from './Banners.tsx';
import { Complete } from './Complete.tsx';
import { ConflictSummary } from './Conflicts.tsx';
import { BuilderProvider, useBuilder } from './context.ts';
import { DownloadPanel } from './Downloads.tsx';
import { takeOver } from './early-answers.ts';
import { Editing, HistoryButtons } from './History.tsx';
import { opened } from './open-builder.ts';
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
import { useTurns } from './turns.ts';
import { useLifecycle, useSections } from './use-lifecycle.ts';
import { usePrinting } from './use-printing.ts';
import { useScreens } from './use-screens.ts';
import { usePart, useStore } from '../island/use-store.ts';

/** From how many clauses on those out of sight are left undrawn: a key would otherwise pay for all of them. */
const LONG = 100;

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

/** What follows the three questions where everything is on one page, in its order. */
const FURTHER = [
  () => <TaskList />,
  () => <TaskSection id="parties" />,
  () => <TaskSection id="dates" />,
  () => <TaskSection id="platform" />,
  () => <ConflictSummary />,
  () => <ProblemSummary />,
  () => <ToDownloads>跳过逐条修改，去下载</ToDownloads>,
  () => <TaskSection id="fee" />,
  () => <StepNav />,
  () => <Steps />,
  () => <TaskSection id="check" />,
];

/**
 * Everything on one page.
 * @param drawn how many of the parts below the questions are drawn so far
 */
function OnePage({ drawn }: { drawn: number }) {
  return (
    <>
      <Questions />
      <Complete />
      {FURTHER.slice(0, Math.max(0, drawn)).map((part, index) => (
        <Fragment key={index}>{part()}</Fragment>
      ))}
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

/** The first is what the eye falls on: the questions, or the screen asked for. Then come history and bar, downloads, the rest of the form, the preview. */
const TURNS = { bar: 2, downloads: 3, further: 3, preview: 4 } as const;

function Layout({ builder }: { builder: Stores }) {
  useLayoutEffect(() => takeOver(builder), [builder]);
  const turn = useTurns(TURNS.preview + FURTHER.length);
  const ready = turn === TURNS.preview + FURTHER.length;
  useLifecycle(builder);
  useSections(builder, ready);
  const wide = useWide();
  const printing = usePrinting();
  const [dialog, setDialog] = useState(false);
  useScreens(builder);
  const mode = useStore(builder.view.$mode);
  const { screen } = useStore(builder.view.$place);
  const long = usePart(builder.$groups, (groups) => groups.reduce((sum, { listed }) => sum + listed.length, 0) >= LONG);
  // On a phone one screen is for one thing: the files stand at the beginning and at the end.
  const within = mode === 'one' && screen !== 'start' && screen !== 'list' && screen !== 'check';
  return (
    <div class={`builder${within ? ' is-within' : ''}${long ? ' is-long' : ''}`} data-ready={ready || undefined}>
      <div class="form">
        <ToDownloads>已经填过，直接去下载</ToDownloads>
        <UpdateNotice />
        <Banners />
        {mode === 'one' ? <OneScreen /> : <OnePage drawn={turn - TURNS.further} />}
      </div>
      <div class="output">
        <div class="output-head">
          {wide || turn >= TURNS.bar ? <HistoryButtons /> : null}
          <SaveStatus />
        </div>
        {turn >= TURNS.downloads ? <DownloadPanel onPrint={() => window.print()} /> : null}
        <div class={wide ? 'preview-pane' : 'preview-pane only-print'}>
          <h2 class="unseen">预览</h2>
          {/* Focusable, so that it scrolls by keyboard. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <section class="preview-scroll" tabIndex={0} aria-label="整份文件的预览">
            {(wide && ready) || printing ? <Preview whole={printing} /> : null}
          </section>
        </div>
      </div>
      {turn >= TURNS.bar ? (
        <>
          <Editing />
          <Received />
          <PhoneBar onPreview={() => setDialog(true)} />
        </>
      ) : null}
      {dialog ? <PreviewDialog onClose={() => setDialog(false)} /> : null}
    </div>
  );
}

/** The builder's island. Its stores were opened when this file was loaded. */
export default function Builder() {
  return (
    <BuilderProvider value={opened}>
      <Layout builder={opened} />
    </BuilderProvider>
  );
}
