import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Notice } from '../../stores/notices.ts';
import { announce } from '../island/announce.ts';
import { CopyButton } from '../files/CopyButton.tsx';
import { useBuilder } from './context.ts';
import { openDraft } from './draft-actions.ts';
import { draftsOf } from './drafts-of.ts';
import { saveFile } from '../files/save-file.ts';

const downloadRaw = (raw: string) => saveFile({ blob: new Blob([raw], { type: 'text/plain;charset=utf-8' }), name: '原草稿内容.txt' });

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

/** What is said of notices that come up while the page is open. */
const SPOKEN: Partial<Record<Notice['kind'], string>> = {
  parted: '这份草稿在另一个窗口里也改过，两份都留下了。说明在页面上方。',
  adopted: '这份草稿刚在另一个窗口里改过，这里已经换成最新的。',
  gone: '浏览器里存的这份草稿没了，内容还在这一页里。说明在页面上方。',
  restored: '这份草稿已经重新存好。',
};

/** What comes up seldom: drafts from elsewhere, other tabs, a storage that was wiped, a draft that cannot be read. */
export function LaterNotice({ notice, onDismiss }: { notice: Notice; onDismiss: () => void }) {
  const builder = useBuilder();
  const drafts = draftsOf(builder);
  useEffect(() => {
    const words = SPOKEN[notice.kind];
    if (words !== undefined) announce(words);
  }, [notice]);
  switch (notice.kind) {
    case 'taken': {
      const { before } = notice;
      return (
        <Told onDismiss={onDismiss} {...(before ? { action: '回到原来的草稿', onAction: () => void openDraft(builder, before.key) } : {})}>
          {notice.done}：「{notice.name}」。{before ? `你原来的草稿「${before.name}」还在「我的草稿」里，没有动。` : ''}
        </Told>
      );
    }
    case 'parted':
      return (
        <Told onDismiss={onDismiss} action="看另一个窗口的那份" onAction={() => void openDraft(builder, notice.theirs)}>
          <strong>这份草稿在另一个窗口里也改过，两份都留下了。</strong>
          这里接着的是「{drafts.nameAt(notice.ours)}」；另一个窗口的是「{drafts.nameAt(notice.theirs)}」，在「我的草稿」里。
        </Told>
      );
    case 'adopted':
      return <Told onDismiss={onDismiss}>这份草稿刚在另一个窗口里改过，这里已经换成最新的。不是你要的，可以撤销。</Told>;
    case 'gone':
      return (
        <Told
          onDismiss={onDismiss}
          action="重新存好"
          onAction={() => {
            builder.saving.save();
            onDismiss();
          }}
        >
          <strong>浏览器里存的这份草稿没了：</strong>
          在另一个窗口里删了，或被浏览器清掉了。内容还在这一页里，再改一处也会重新存好。
        </Told>
      );
    case 'restored':
      return (
        <Told onDismiss={onDismiss}>
          浏览器里存的这份草稿刚才被清掉过，已经按这一页的内容重新存好。清理还可能再来，重要的草稿请「导出草稿」或「复制链接」留底。
        </Told>
      );
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
                if (!notice.kept) builder.saving.release();
                onDismiss();
              }}
            >
              {notice.kept ? '知道了' : '已经留底，从现在起保存新草稿'}
            </button>
          </p>
        </div>
      );
    default:
      return null;
  }
}
