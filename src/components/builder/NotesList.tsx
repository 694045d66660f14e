import { noteText } from '../../stores/notes.ts';
import { useBuilder } from './context.ts';
import { noteElementId, reveal } from './places.ts';
import { useStore } from '../island/use-store.ts';
import { CopyButton } from '../files/CopyButton.tsx';

/** All notes to the other party with the clauses they are about, in the order of the document; nothing where there are none. */
export function NotesList() {
  const builder = useBuilder();
  const notes = useStore(builder.$notes);
  if (notes.length === 0) return null;
  return (
    <section class="notes-list" aria-labelledby="notes-title">
      <h2 id="notes-title">给对方的 {notes.length} 条留言</h2>
      <ul>
        {notes.map(({ clauseId, number, title, note }) => (
          <li key={clauseId}>
            <a
              href={`#${noteElementId(clauseId)}`}
              onClick={(event) => {
                event.preventDefault();
                reveal(builder, clauseId, noteElementId(clauseId));
              }}
            >
              {number === null ? '未采用' : `第${number}条`}「{title}」
            </a>
            <p>{note}</p>
          </li>
        ))}
      </ul>
      <p class="hint">留言跟着草稿走，不会印进文件。发文件时可以把留言另外发到聊天里。</p>
      <CopyButton text={() => noteText(notes)} label="复制全部留言" />
    </section>
  );
}
