import { draftName } from '../../stores/draft-name.ts';
import type { Builder } from '../../stores/builder.ts';
import { announce } from '../island/announce.ts';
import { notFetched } from '../island/not-fetched.ts';
import { draftsOf } from './drafts-of.ts';
import { WHY_NOT } from './draft-words.ts';
import { fileMaker } from './file-maker.ts';
import { toHead } from './places.ts';

/** Opens a stored draft and says so; returns why not, in Chinese, or `null`. `opened` is called before the focus moves. */
export async function openDraft(builder: Builder, key: string, opened?: () => void): Promise<string | null> {
  const { view } = builder;
  const drafts = draftsOf(builder);
  let problem: string | null;
  try {
    const done = await drafts.open(key);
    problem = done === 'done' ? null : WHY_NOT[done];
  } catch {
    problem = notFetched('打开草稿要用的程序', '再试一次');
  }
  announce(problem ?? `已打开草稿「${drafts.$open.get().name}」。`);
  if (problem === null) {
    opened?.();
    if (view.$mode.get() === 'one' && view.$place.get().screen === 'start') view.open('list');
    else toHead();
  }
  return problem;
}

/** Tells screen readers, and gives the words back to be shown. */
function said(words: string): string {
  announce(words);
  return words;
}

/** Saves the draft file at once, without the downloads panel. Returns what came of it, in Chinese, and tells it to screen readers. */
export async function exportDraftNow(builder: Builder): Promise<string> {
  const { make, save, explain } = fileMaker(builder);
  try {
    save(await make({ format: 'draft-json' }, () => {}, new AbortController().signal));
    return said('草稿文件已生成。');
  } catch (error) {
    return said(explain(error));
  }
}

/** Takes a draft file in as a new draft beside the others. Returns why not, in Chinese, or `null`. */
export async function importFile(builder: Builder, file: File): Promise<string | null> {
  const { saving, store, notices, library } = builder;
  const drafts = draftsOf(builder);
  try {
    const { importDraft, isTooLarge, tooLarge } = await import('../../stores/import-draft.ts');
    const imported = isTooLarge(file.size) ? tooLarge : await importDraft(await file.text());
    if (imported.kind === 'refused') return imported.message;
    const before = saving.$slot.get().raw !== null || store.$history.get().undo !== null ? drafts.$open.get() : null;
    const done = drafts.take(imported.draft, `导入的：${draftName(imported.draft, {}, library)}`, '导入草稿文件');
    if (done !== 'done') return WHY_NOT[done];
    const { name } = drafts.$open.get();
    notices.tell({ kind: 'taken', name, done: '草稿文件已存为新草稿', before });
    announce(`已导入草稿「${name}」。`);
    return null;
  } catch {
    return '这个文件没有读出来：文件可能被移走了，或网断了，或网站刚更新过。你现在的草稿没有动：请再选一次；还不行，就刷新这一页再选。';
  }
}
