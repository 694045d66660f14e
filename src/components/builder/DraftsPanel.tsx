import { useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { useBuilder } from './context.ts';
import { importFile } from './draft-actions.ts';
import { draftsOf } from './drafts-of.ts';
import { later } from '../island/later.tsx';
import { useStore } from '../island/use-store.ts';

const DraftsDialog = later(async () => (await import('./DraftsDialog.tsx')).DraftsDialog);

/** Which draft this is, the list of all, and drafts as files. `children`: the button that exports. */
export function DraftsPanel({ children }: { children: ComponentChildren }) {
  const builder = useBuilder();
  const { name } = useStore(draftsOf(builder).$open);
  const [list, setList] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    if (file) setProblem(await importFile(builder, file));
    // The same file can be chosen again.
    if (input.current) input.current.value = '';
  };
  return (
    <section class="drafts-panel" aria-labelledby="drafts-title">
      <h3 id="drafts-title">草稿</h3>
      <p class="drafts-open">
        现在打开的是「<span>{name}</span>」。
      </p>
      <p class="banner-actions">
        <button type="button" id="my-drafts" onClick={() => setList(true)}>
          我的草稿
        </button>
        {children}
        <button type="button" onClick={() => input.current?.click()}>
          导入草稿
        </button>
      </p>
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        aria-label="选草稿文件"
        accept=".json,application/json,text/plain"
        onChange={(event) => void take(event.currentTarget.files?.[0])}
      />
      {problem === null ? null : (
        <p class="field-problem" role="alert">
          {problem}
        </p>
      )}
      {list ? <DraftsDialog onClose={() => setList(false)} /> : null}
    </section>
  );
}
