import { useEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_NAME } from '../../stores/draft-name.ts';
import type { Deleted, Done, DraftEntry } from '../../stores/drafts.ts';
import { announce } from '../island/announce.ts';
import { useBuilder } from './context.ts';
import { openDraft } from './draft-actions.ts';
import { draftsOf } from './drafts-of.ts';
import { WHY_NOT } from './draft-words.ts';

interface RowProps {
  readonly entry: DraftEntry;
  readonly onOpen: () => void;
  /** Returns whether it was renamed: where it was not, what was typed stays. */
  readonly onRename: (name: string) => boolean;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}

/** One draft and what can be done with it. */
function Row({ entry, onOpen, onRename, onDuplicate, onRemove }: RowProps) {
  const [renaming, setRenaming] = useState(false);
  const [name, setName] = useState(entry.name);
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useEffect(() => {
    if (renaming) input.current?.select();
    else if (was.current) button.current?.focus();
    was.current = renaming;
  }, [renaming]);
  return (
    <li class="draft-row">
      <p class="draft-name">
        <strong>{entry.name}</strong>
        {entry.open ? <span class="label">正打开着</span> : null}
        {entry.changed === '' ? null : <span class="hint">{entry.changed}改过</span>}
      </p>
      {renaming ? (
        <form
          class="draft-rename"
          onSubmit={(event) => {
            event.preventDefault();
            if (onRename(name)) setRenaming(false);
          }}
        >
          <label>
            <span>新名字</span>
            <input ref={input} type="text" value={name} maxLength={LONGEST_NAME} onInput={(event) => setName(event.currentTarget.value)} />
          </label>
          <button type="submit">改好了</button>
          <button type="button" class="quiet" onClick={() => setRenaming(false)}>
            不改了
          </button>
        </form>
      ) : (
        <p class="draft-ways">
          {entry.open ? null : (
            <button type="button" aria-label={`打开「${entry.name}」`} onClick={onOpen}>
              打开
            </button>
          )}
          <button
            ref={button}
            type="button"
            class="quiet"
            aria-label={`给「${entry.name}」改名`}
            onClick={() => {
              setName(entry.name);
              setRenaming(true);
            }}
          >
            改名
          </button>
          <button type="button" class="quiet" aria-label={`把「${entry.name}」复制一份`} onClick={onDuplicate}>
            复制一份
          </button>
          <button type="button" class="quiet" aria-label={`删除「${entry.name}」`} onClick={onRemove}>
            删除
          </button>
        </p>
      )}
    </li>
  );
}

/** All drafts on this device. Esc and the button close it; the focus goes back to what opened it. */
export function DraftsDialog({ onClose }: { onClose: () => void }) {
  const builder = useBuilder();
  const { saving } = builder;
  const drafts = draftsOf(builder);
  const dialog = useRef<HTMLDialogElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const [entries, setEntries] = useState<readonly DraftEntry[]>(() => {
    saving.flush();
    return drafts.list();
  });
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    dialog.current?.showModal();
    document.getElementById('my-drafts-title')?.focus();
  }, []);
  useEffect(() => {
    if (deleted) undo.current?.focus();
  }, [deleted]);
  const close = () => {
    onClose();
    const opener = document.getElementById('my-drafts');
    if (document.activeElement === document.body || document.activeElement === null) opener?.focus({ preventScroll: true });
  };
  const after = (done: Done, words: string): boolean => {
    setProblem(done === 'done' ? '' : WHY_NOT[done]);
    if (done === 'done') announce(words);
    setEntries(drafts.list());
    return done === 'done';
  };
  const open = async (key: string) => {
    const trouble = await openDraft(builder, key, () => dialog.current?.close());
    if (trouble !== null) setProblem(trouble);
  };
  const remove = async (key: string) => {
    const gone = await drafts.remove(key);
    setEntries(drafts.list());
    setDeleted(gone);
    if (gone) announce(`已删除草稿「${gone.name}」，可以撤销。`);
    else setProblem('没有删掉：打开着的草稿还没存好，或下一份草稿读不出来。内容都还在。');
  };
  const restore = async (gone: Deleted) => {
    after(await drafts.restore(gone), `草稿「${gone.name}」又回来了。`);
    setDeleted(null);
    document.getElementById('my-drafts-title')?.focus();
  };
  const create = () => {
    const done = drafts.create();
    if (done !== 'done') return setProblem(WHY_NOT[done]);
    announce('已新建一份空白草稿，原来的还在「我的草稿」里。');
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} class="my-drafts" aria-labelledby="my-drafts-title" onClose={close}>
      <div class="my-drafts-head">
        <h2 id="my-drafts-title" tabIndex={-1}>
          我的草稿
        </h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          关闭
        </button>
      </div>
      <p class="hint">都只存在这台设备的这个浏览器里。换设备用「复制链接」或「导出草稿」。</p>
      {problem === '' ? null : (
        <p class="field-problem" role="alert">
          {problem}
        </p>
      )}
      {deleted ? (
        <p class="undo">
          已删除「{deleted.name}」。
          <button ref={undo} type="button" onClick={() => void restore(deleted)}>
            撤销删除
          </button>
        </p>
      ) : null}
      {entries.length === 0 ? <p>还没有存下的草稿：填上一处就会自动存好。</p> : null}
      <ul class="draft-rows">
        {entries.map((entry) => (
          <Row
            key={entry.key}
            entry={entry}
            onOpen={() => void open(entry.key)}
            onRename={(name) => after(drafts.rename(entry.key, name), '名字改好了。')}
            onDuplicate={() => after(drafts.duplicate(entry.key), `「${entry.name}」已经复制一份。`)}
            onRemove={() => void remove(entry.key)}
          />
        ))}
      </ul>
      <p>
        <button type="button" onClick={create}>
          新建一份空白草稿
        </button>
      </p>
    </dialog>
  );
}
