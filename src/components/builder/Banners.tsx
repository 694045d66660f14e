import { useRef } from 'preact/hooks';
import type { Notice } from '../../stores/notices.ts';
import type { SaveState } from '../../stores/persistence.ts';
import { useBuilder } from './context.ts';
import { later } from '../island/later.tsx';
import { goTo, toHead } from './places.ts';
import { useStore } from '../island/use-store.ts';

// Most visits need none of them.
const TakeAlong = later(async () => (await import('./TakeAlong.tsx')).TakeAlong);
const BroughtNotice = later(async () => (await import('./BroughtNotice.tsx')).BroughtNotice);
const LaterNotice = later(async () => (await import('./LaterNotice.tsx')).LaterNotice);

const FAILURES: Readonly<Record<'full' | 'forbidden' | 'held', string>> = {
  full: '浏览器的存储空间满了，刚才的改动没有存下来。内容还在这一页里：先用下面的办法带走，再到「我的草稿」里删掉不要的，然后改一处试试。',
  forbidden: '这个浏览器不允许保存（例如无痕模式，或关掉了网站数据）。关掉这一页内容就没了：填完请马上下载，或用下面的办法带走。',
  held: '上次的内容还没有备份好，为免盖掉它，现在先不保存。请先处理上面的提示。',
};

/** Shown as long as nothing can be saved. */
function StorageBanner({ state }: { state: SaveState }) {
  if (state.kind !== 'failed') return null;
  return (
    <div class="banner is-serious" role="alert" id="not-saved" tabIndex={-1}>
      <p>
        <strong>没有保存。</strong>
        {FAILURES[state.reason]}
      </p>
      <TakeAlong />
    </div>
  );
}

function NoticeBanner({ notice }: { notice: Notice }) {
  const { store, notices, view } = useBuilder();
  // The button goes away with its notice: the keyboard goes on at the first question, or at the head of the screen.
  const dismiss = () => {
    notices.dismiss(notice);
    toHead();
  };
  switch (notice.kind) {
    case 'resumed':
      return (
        <div class="banner">
          <p>
            接着你上次在这台设备上填的草稿：「{notice.name}」{notice.changed === '' ? '' : `，${notice.changed}改过`}。
          </p>
          <p class="banner-actions">
            <button
              type="button"
              onClick={() => {
                dismiss();
                if (view.$mode.get() === 'one' && view.$place.get().screen === 'start') view.open('list');
              }}
            >
              接着填
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => {
                store.startOver();
                dismiss();
              }}
            >
              从头开始
            </button>
          </p>
        </div>
      );
    case 'preset':
      return (
        <div class="banner">
          <p>
            已按链接选上：{notice.names.join('、')}。{notice.besideDraft ? '你原来填的内容都没有动。' : ''}
          </p>
          <p class="banner-actions">
            <button type="button" onClick={dismiss}>
              知道了
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => {
                for (const id of notice.packs) store.choosePack(id, false);
                dismiss();
              }}
            >
              不要，撤下
            </button>
          </p>
        </div>
      );
    case 'brought':
      return <BroughtNotice notice={notice} onDismiss={dismiss} />;
    default:
      return <LaterNotice notice={notice} onDismiss={dismiss} />;
  }
}

/** What the reader must know before typing: about the stored draft, the link, the storage. */
export function Banners() {
  const { saving, notices } = useBuilder();
  const state = useStore(saving.$state);
  const shown = useStore(notices.$notices);
  return (
    <div class="banners">
      {shown.map((notice) => (
        <NoticeBanner key={notice.kind} notice={notice} />
      ))}
      <StorageBanner state={state} />
    </div>
  );
}

const clock = (at: Date) => `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;

/** Tells of a save, at most once a minute: the words change with the clock only. */
function SavedAnnouncement({ state }: { state: SaveState }) {
  const last = useRef('');
  if (state.kind === 'saved') last.current = `已保存 ${clock(state.at)}`;
  return <output class="unseen">{last.current}</output>;
}

/** 已保存 10:32; what went wrong is told in full at the top, however far down the reader is. */
export function SaveStatus() {
  const state = useStore(useBuilder().saving.$state);
  const words =
    state.kind === 'saved'
      ? `已保存 ${clock(state.at)}`
      : state.kind === 'failed'
        ? '没有保存'
        : state.kind === 'pending'
          ? '正在保存…'
          : '改动会自动保存在这台设备上';
  return (
    <>
      <p class={`save-status is-${state.kind}`}>
        {words}
        {state.kind === 'failed' ? (
          <button type="button" class="quiet" onClick={() => goTo('not-saved')}>
            怎么办
          </button>
        ) : null}
      </p>
      <SavedAnnouncement state={state} />
    </>
  );
}
