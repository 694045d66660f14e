import { AnnotationMode, getDocument, PDFWorker, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { UnreadableFile } from '../unreadable-file.ts';
import { characterMap } from './character-maps.ts';

/** Answers what pdf.js asks for while it reads: tables of Chinese encodings. Fonts and decoders of pictures it can do without. */
class OwnFiles {
  fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array<ArrayBuffer>> {
    return kind === 'cMapUrl' ? characterMap(filename) : Promise.reject(new Error(`${filename} is not used`));
  }
}

const DEFECTS: Readonly<Record<string, string>> = {
  PasswordException: '这个PDF加了密码，读不了。先输入密码打开，用“打印”存成一份没有密码的PDF，或者把文字复制过来粘贴到框里。',
  InvalidPDFException: '这个PDF坏了，或者没有下载完。请重新下载，或者让对方重发一份。',
};

/** A Chinese answer for what pdf.js throws. */
export function defectOf(error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  const name = error instanceof Error ? error.name : '';
  return new UnreadableFile(DEFECTS[name] ?? '这个PDF读不出来。请把文字复制过来粘贴到框里，或者让对方发.docx。', { cause: error });
}

/** A PDF while it is read. */
export interface OpenedPdf {
  readonly document: Promise<PDFDocumentProxy>;
  /** Rejects when the worker does not come or breaks down: it would never answer. */
  readonly failed: Promise<never>;
  /** Stops whatever is under way and frees the memory. */
  readonly close: () => void;
}

/** Opens a PDF. Scripts in it never run, nothing is fetched for it but files of this site, pictures are not decoded. */
export function openPdf(bytes: Uint8Array<ArrayBuffer>): OpenedPdf {
  // Where there are no workers, in Node above all, the code runs in place.
  const port = typeof Worker === 'function' ? new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }) : null;
  const worker = port && PDFWorker.create({ port, verbosity: 0 });
  const task = getDocument({
    data: bytes,
    ...(worker ? { worker } : {}),
    BinaryDataFactory: OwnFiles,
    cMapUrl: 'maps/',
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    disableWorkerRendering: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
    enableXfa: false,
    verbosity: 0,
  });
  return {
    document: task.promise,
    failed: new Promise<never>((_, reject) => {
      port?.addEventListener('error', () =>
        reject(
          new UnreadableFile(
            '读PDF要用的程序没有取到，可能是网断了，也可能网站刚更新过。联网后再放一次；还不行，就刷新这一页再放；急用就把文字复制过来粘贴到框里。',
          ),
        ),
      );
    }),
    close: () => {
      void task.destroy();
      worker?.destroy();
      port?.terminate();
    },
  };
}

/** What is drawn on a page, as pdf.js lists it. */
export const drawnOn = (page: PDFPageProxy) => page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
