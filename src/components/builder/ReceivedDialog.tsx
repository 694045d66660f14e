import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { assemble } from '../../domain/assemble.ts';
import { notesOf } from '../../domain/notes.ts';
import { buildSchedule } from '../../domain/schedule/build-schedule.ts';
import { templateDocument } from '../../domain/template/template-document.ts';
import { openedWords } from '../../links/words.ts';
import type { Draft } from '../../model/draft.ts';
import { draftName } from '../../stores/draft-name.ts';
import { hashOf } from '../../stores/view.ts';
import { announce } from '../island/announce.ts';
import { useBuilder } from './context.ts';
import { draftsOf } from './drafts-of.ts';
import { WHY_NOT } from './draft-words.ts';
import { PreviewBlock } from './PreviewBlock.tsx';
import { toHead } from './places.ts';
import { contentsOf, openLink } from './received-draft.ts';

/** What the sender made: in short, the notes, and the document as it would be printed. */
function Contents({ draft }: { draft: Draft }) {
  const { library, workdays, $today } = useBuilder();
  const { agreement, template } = useMemo(() => {
    const assembled = assemble(library, draft);
    const schedule = buildSchedule(assembled, workdays, library);
    return { agreement: assembled, template: templateDocument({ agreement: assembled, schedule, today: $today.get() }) };
  }, [draft]);
  const notes = notesOf(agreement, draft);
  return (
    <>
      <dl class="received-facts">
        {contentsOf(draft, agreement, library).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {notes.length > 0 ? (
        <section aria-labelledby="received-notes">
          <h3 id="received-notes">对方的{notes.length}条留言</h3>
          <ul class="received-notes">
            {notes.map(({ number, title, text }) => (
              <li key={number}>
                <strong>
                  第{number}条「{title}」
                </strong>
                <p>{text}</p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section class="received-sheet" aria-label="整份文件">
        <div class="sheet">
          <p class="sheet-title">{template.title}</p>
          <p class="sheet-subtitle">{template.subtitle}</p>
          {template.blocks.map((block, index) => (
            <PreviewBlock key={index} block={block} standing />
          ))}
        </div>
      </section>
    </>
  );
}

/** The template in a link, before it touches anything: the reader takes it beside his own drafts, or goes back to them. */
export function ReceivedDialog({ link, onClose }: { link: string; onClose: () => void }) {
  const builder = useBuilder();
  const { library, notices, view, saving, store } = builder;
  const drafts = draftsOf(builder);
  const dialog = useRef<HTMLDialogElement>(null);
  const opened = useMemo(() => openLink(link, library), [link, library]);
  const words = openedWords(opened);
  const [problem, setProblem] = useState('');
  // Who has typed something or has something stored has a draft of his own.
  const own = useMemo(() => (saving.$slot.get().raw !== null || store.$history.get().undo !== null ? drafts.$open.get() : null), []);
  useEffect(() => {
    dialog.current?.showModal();
    document.getElementById('received-title')?.focus();
  }, []);
  const close = () => {
    // Once decided the link is done with: opening the page again must not ask again.
    const screen = view.$mode.get() === 'one' ? hashOf(view.$place.get().screen) : '';
    history.replaceState(null, '', location.pathname + location.search + screen);
    onClose();
    toHead();
  };
  const take = () => {
    if (opened.kind === 'refused') return;
    const name = `收到的模板：${draftName(opened.draft, {}, library)}`;
    const done = drafts.take(opened.draft, name, '打开收到的模板');
    if (done !== 'done') return setProblem(WHY_NOT[done]);
    const { name: called } = drafts.$open.get();
    notices.tell({ kind: 'taken', name: called, done: '收到的模板已存为新草稿', before: own });
    announce(`已存为新草稿「${called}」，现在可以改了。`);
    // What the address asked for was for the reader's own draft.
    history.replaceState(null, '', location.pathname);
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} class="received" aria-labelledby="received-title" onClose={close}>
      {/* Focusable, so that it scrolls by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section class="received-body" tabIndex={0} aria-labelledby="received-title">
        <h2 id="received-title" tabIndex={-1}>
          {opened.kind === 'exact' ? '收到一份托管流程模板' : words.title}
        </h2>
        {opened.kind === 'exact' ? <p>{words.title}。还没有存下来，先看看再决定。</p> : null}
        {words.lines.map((line) => (
          <p key={line} class={opened.kind === 'salvaged' ? 'received-line is-warning' : 'received-line'}>
            {line}
          </p>
        ))}
        {opened.kind !== 'refused' && own ? <p class="received-line">你自己的草稿「{own.name}」不会动；存下收到的以后，它还在「我的草稿」里。</p> : null}
        {opened.kind === 'refused' ? null : <Contents draft={opened.draft} />}
      </section>
      <div class="received-ways">
        {problem === '' ? null : (
          <p class="field-problem" role="alert">
            {problem}
          </p>
        )}
        {opened.kind === 'refused' ? null : (
          <button type="button" class="button-primary" onClick={take}>
            存为新草稿并打开
          </button>
        )}
        <button type="button" onClick={() => dialog.current?.close()}>
          {opened.kind === 'refused' ? (own ? '回到我的草稿' : '从头填一份') : own ? '只看看，回到我的草稿' : '只看看，不保存'}
        </button>
      </div>
    </dialog>
  );
}
