import { checklistDocument } from '../../domain/template/checklist-document.ts';
import { templateDocument } from '../../domain/template/template-document.ts';
import type { Exporter, ExportOptions, ExportProgress } from '../../exporters/exporter.ts';
import { EXPORTERS } from '../../exporters/index.ts';
import type { Builder } from '../../stores/builder.ts';
import type { FileKind, FileMaker } from '../../stores/download.ts';
import { saveFile } from './save-file.ts';

const FONTS = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/fonts/`;

function progressWords({ stage, done, total }: ExportProgress): string {
  if (stage === 'font') return total > 0 ? `正在取字体，${done}/${total}…` : '正在取字体…';
  return stage === 'layout' ? '正在排版…' : '就要好了…';
}

/** Why a file could not be made. Messages in Chinese are ours and are shown as they are. */
function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  if (/[\u4e00-\u9fff]/.test(message)) return message;
  if (!navigator.onLine || /fetch|import|load|network/i.test(message))
    return '生成要用的程序或字体没有取到，可能是网断了。你填的内容都还在：联网后点「重试」；急用可以先打印，或复制全文。';
  return '排版时出了意外，你填的内容都还在。请点「重试」；再不行，先打印或复制全文。';
}

function exporter(what: FileKind): Exporter {
  const found = EXPORTERS.find((candidate) => candidate.id === `${what}-pdf`);
  if (!found) throw new Error(`no exporter ${what}-pdf`);
  return found;
}

const options = (say?: (words: string) => void): ExportOptions => ({
  fontBase: FONTS,
  now: new Date(),
  ...(say ? { onProgress: (progress) => say(progressWords(progress)) } : {}),
});

/** Makes the files of a builder with the exporters for PDF, from the draft as it is at that moment. */
export function fileMaker(builder: Builder): FileMaker {
  const document = (what: FileKind) => {
    const input = { agreement: builder.$agreement.get(), schedule: builder.settledNow().schedule, today: builder.$today.get() };
    return what === 'template' ? templateDocument(input) : checklistDocument(input);
  };
  return {
    missing: (what) => exporter(what).unsupported(document(what), options()),
    make: async (what, say) => {
      const printed = document(what);
      const { extension, mime, render } = exporter(what);
      const { bytes } = await render(printed, options(say));
      return { blob: new Blob([bytes], { type: mime }), name: `${printed.fileName}.${extension}` };
    },
    save: saveFile,
    explain,
  };
}
