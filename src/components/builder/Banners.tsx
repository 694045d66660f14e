import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Notice } from '../../stores/notices.ts';
import type { SaveState } from '../../stores/persistence.ts';
import { copyText } from '../copy-text.ts';
import { announce } from './announce.ts';
import { CopyArea, CopyButton } from './CopyButton.tsx';
import { useBuilder } from './context.ts';
import { exportDraftNow, openDraft } from './draft-actions.ts';
import { useFullText } from './full-text.ts';
import { loadLinkMaker } from './link-maker.ts';
import { goTo, toHead } from './places.ts';
import { saveFile } from './save-file.ts';
import { useStore } from './use-store.ts';

const downloadRaw = (raw: string) => saveFile({ blob: new Blob([raw], { type: 'text/plain;charset=utf-8' }), name: '原草稿内容.txt' });

const FAILURES: Readonly<Record<'full' | 'forbidden' | 'held', string>> = {
  full: '浏览器的存储空间满了，刚才的改动没有存下来。内容还在这一页里：先用下面的办法带走，再到「我的草稿」里删掉不要的，然后改一处试试。',
  forbidden: '这个浏览器不允许保存（例如无痕模式，或关掉了网站数据）。关掉这一页内容就没了：填完请马上下载，或用下面的办法带走。',
  held: '上次的内容还没有备份好，为免盖掉它，现在先不保存。请先处理上面的提示。',
};

/** The ways to take a draft along when it cannot be kept here: as a file, as a link with everything in it, as text. */
function TakeAlong() {
  const builder = useBuilder();
  const fullText = useFullText();
  const [link, setLink] = useState<{ readonly words: string; readonly text: string | null } | null>(null);
  const copyLink = async () => {
    try {
      const made = (await loadLinkMaker())(builder.store.$draft.get(), builder.library, { parties: true });
      if (made.kind === 'too-long') return setLink({ words: made.words, text: null });
      const copied = (await copyText(made.link)) === 'copied';
      const words = copied ? '链接已复制，双方名称也在里面。发给自己留着，打开就能接着改。' : '浏览器不让直接复制，下面已经全选，请手动复制。';
      setLink({ words, text: copied ? null : made.link });
      announce(words);
    } catch {
      setLink({ words: '生成链接要用的程序没有取到，可能是网断了。请联网后再点一次。', text: null });
    }
  };
  return (
    <>
      <p class="banner-actions">
        <button type="button" onClick={() => void exportDraftNow(builder)}>
          把草稿存成文件
        </button>
        <button type="button" onClick={() => void copyLink()}>
          把草稿复制成链接
        </button>
        <CopyButton text={fullText} />
      </p>
      {link === null ? null : <p class="copied">{link.words}</p>}
      {link?.text ? <CopyArea text={link.text} label="要复制的链接" rows={4} /> : null}
    </>
  );
}

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

/** A notice that needs no more than to be read, or one thing that may be done about it. */
function Told({ children, action, onAction, onDismiss }: { children: ComponentChildren; action?: string; onAction?: () => void; onDismiss: () => void }) {
  return (
    <div class="banner">
      <p>{children}</p>
      <p class="banner-actions">
        {action === undefined ? null : (
          <button type="button" onClick={onAction}>
            {action}
          </button>
        )}
        <button type="button" class={action === undefined ? '' : 'quiet'} onClick={onDismiss}>
          知道了
        </button>
      </p>
    </div>
  );
}

function NoticeBanner({ notice }: { notice: Notice }) {
  const builder = useBuilder();
  const { store, saving, notices, view, drafts } = builder;
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
    case 'taken': {
      const { before } = notice;
      return (
        <Told
          onDismiss={dismiss}
          {...(before ? { action: '回到原来的草稿', onAction: () => void openDraft(builder, before.key) } : {})}
        >
          {notice.done}：「{notice.name}」。{before ? `你原来的草稿「${before.name}」还在「我的草稿」里，没有动。` : ''}
        </Told>
      );
    }
    case 'parted':
      return (
        <Told onDismiss={dismiss} action="看另一个窗口的那份" onAction={() => void openDraft(builder, notice.theirKey)}>
          <strong>这份草稿在另一个窗口里也改过，两份都留下了。</strong>
          这里接着的是「{notice.ours}」；另一个窗口的是「{notice.theirs}」，在「我的草稿」里。
        </Told>
      );
    case 'adopted':
      return <Told onDismiss={dismiss}>这份草稿刚在另一个窗口里改过，这里已经换成最新的。不是你要的，可以撤销。</Told>;
    case 'gone':
      return (
        <Told
          onDismiss={dismiss}
          action="重新存好"
          onAction={() => {
            saving.save();
            dismiss();
          }}
        >
          <strong>浏览器里存的这份草稿没了：</strong>
          在另一个窗口里删了，或被浏览器清掉了。内容还在这一页里，再改一处也会重新存好。
        </Told>
      );
    case 'restored':
      return <Told onDismiss={dismiss}>浏览器里存的这份草稿刚才被清掉过，已经按这一页的内容重新存好。清理还可能再来，重要的草稿请「导出草稿」或「复制链接」留底。</Told>;
    case 'unreadable':
      return (
        <div class="banner is-serious" role="alert">
          <p>
            <strong>上次的草稿读不出来。</strong>
            它可能损坏了，或来自更新的版本。{notice.kept ? '原内容一字没删，已另存在浏览器里；' : '原内容还在原处，但没有空间另存一份；'}
            建议下载留底，现在从空白草稿开始。
          </p>
          <p class="banner-actions">
            <button type="button" onClick={() => downloadRaw(notice.raw)}>
              下载原始内容
            </button>
            <CopyButton text={() => notice.raw} label="复制原始内容" />
            <button
              type="button"
              class="quiet"
              onClick={() => {
                if (!notice.kept) saving.release();
                dismiss();
              }}
            >
              {notice.kept ? '知道了' : '已经留底，从现在起保存新草稿'}
            </button>
          </p>
        </div>
      );
  }
}

/** What is said of notices that come up while the page is open. */
const SPOKEN: Partial<Record<Notice['kind'], string>> = {
  parted: '这份草稿在另一个窗口里也改过，两份都留下了。说明在页面上方。',
  adopted: '这份草稿刚在另一个窗口里改过，这里已经换成最新的。',
  gone: '浏览器里存的这份草稿没了，内容还在这一页里。说明在页面上方。',
  restored: '这份草稿已经重新存好。',
};

/** What the reader must know before typing: about the stored draft, the link, the storage. */
export function Banners() {
  const { saving, notices } = useBuilder();
  const state = useStore(saving.$state);
  const shown = useStore(notices.$notices);
  useEffect(
    () =>
      notices.$notices.listen((now) => {
        const words = SPOKEN[now.at(-1)?.kind ?? 'resumed'];
        if (words !== undefined) announce(words);
      }),
    [notices],
  );
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
