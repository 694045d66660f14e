import { useRef, useState } from 'preact/hooks';
import { ACCEPTED } from '../../readers/accepted.ts';
import { announce } from '../island/announce.ts';
import { useStore } from '../island/use-store.ts';
import { useChecker } from './context.ts';
import { KeptNote } from './KeptNote.tsx';
import { openFile } from './open-file.ts';
import { OtherTexts } from './OtherTexts.tsx';
import { focusSoon, RESULT_ID } from './places.ts';

const AREA_ID = 'check-text';
const AREA_LABEL = '流程文本';

/** What is told about the file that was opened last. */
interface FileNote {
  readonly lines: readonly string[];
  readonly bad: boolean;
}

/** Reads files that are chosen or dropped; of two the later one counts. */
function useFiles(onText: (text: string) => void) {
  const [note, setNote] = useState<FileNote | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const latest = useRef<AbortController | null>(null);
  const open = async (file: File | undefined) => {
    if (!file) return;
    latest.current?.abort();
    const mine = new AbortController();
    latest.current = mine;
    setReading(file.name);
    const opened = await openFile(file, mine.signal);
    if (latest.current !== mine) return;
    setReading(null);
    if (opened.kind === 'unreadable') {
      setNote({ lines: [opened.message], bad: true });
      return;
    }
    setNote({ lines: [`已读入《${file.name}》。`, ...opened.notes], bad: false });
    onText(opened.text);
  };
  return { note, reading, open, forget: () => setNote(null) };
}

/** The text that is checked, and the ways to bring one. */
export function InputPart() {
  const { checker, data, prepare } = useChecker();
  const text = useStore(checker.$text);
  const area = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const checked = useStore(checker.runs.$checked) !== null;

  const run = async () => {
    await checker.runs.run();
    if (checker.runs.$run.get().kind === 'done') focusSoon(RESULT_ID);
    else if (checker.runs.$run.get().kind === 'refused') area.current?.focus();
  };
  const take = (words: string) => {
    checker.load(words);
    void run();
  };
  const files = useFiles(take);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    const words = event.dataTransfer?.getData('text/plain') ?? '';
    if (file) void files.open(file);
    else if (words !== '') take(words);
  };
  return (
    // Dropping is one way of three; the buttons below are for everybody.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      class={over ? 'check-input is-over' : 'check-input'}
      aria-label="要体检的文字"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label for={AREA_ID}>{AREA_LABEL}</label>
      <textarea
        ref={area}
        id={AREA_ID}
        class={checked ? 'is-checked' : undefined}
        rows={12}
        spellcheck={false}
        aria-describedby="check-hint"
        placeholder="把运营方案、合同、聊天记录，或自己写的几条，贴在这里"
        value={text}
        onFocus={prepare}
        onInput={(event) => checker.type(event.currentTarget.value)}
      />
      <p class="hint check-count" id="check-hint">
        <span>{text === '' ? '标题、编号、表格照原样贴，认得出来。' : `${text.length}字`}</span> <KeptNote />
      </p>
      <OtherTexts
        onOpened={() => {
          files.forget();
          area.current?.focus();
        }}
      />
      <div class="check-actions">
        <button
          type="button"
          class="button-primary"
          onPointerEnter={prepare}
          onClick={() => {
            void run();
          }}
        >
          开始体检
        </button>
        <button type="button" onClick={() => picker.current?.click()}>
          选文件
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          accept={ACCEPTED}
          aria-label="选文件"
          onChange={(event) => {
            void files.open(event.currentTarget.files?.[0]);
            // The same file can be chosen again after it was mended.
            event.currentTarget.value = '';
          }}
        />
        {text === '' ? (
          <button
            type="button"
            onClick={() => {
              files.forget();
              take(data.example);
            }}
          >
            用一份例子试试
          </button>
        ) : (
          <button
            type="button"
            onClick={() => {
              files.forget();
              checker.clear();
              announce('已清空，这台设备上也不再留着。按撤销可以拿回来。');
              area.current?.focus();
            }}
          >
            清空
          </button>
        )}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- paragraphs do not belong into an output element */}
      <div role="status" class="file-note">
        {files.reading === null ? null : <p class="hint">正在读《{files.reading}》…</p>}
        {files.note?.lines.map((line) => (
          <p key={line} class={files.note?.bad ? 'field-problem' : 'hint'}>
            {line}
          </p>
        ))}
      </div>
    </section>
  );
}
