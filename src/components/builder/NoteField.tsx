import { useBuilder } from './context.ts';
import { noteElementId } from './places.ts';

/** A note to the other party about a clause, folded. It goes with the draft and is not printed. */
export function NoteField({ clauseId, title, note }: { clauseId: string; title: string; note: string }) {
  const { store } = useBuilder();
  const id = noteElementId(clauseId);
  return (
    <details class="clause-note">
      <summary>
        给对方留言
        <span class="unseen">：{title}</span>
        {note === '' ? null : <span class="label">有留言</span>}
      </summary>
      <label>
        想跟对方商量的话。对方打开你发的草稿就能看到，不会印进文件。
        <textarea id={id} rows={3} value={note} onInput={(event) => store.setNote(clauseId, event.currentTarget.value)} />
      </label>
    </details>
  );
}
