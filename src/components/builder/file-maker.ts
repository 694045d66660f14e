import type { Exporter, ExportInput, ExportOptions } from '../../exporters/exporter.ts';
import { EXPORTERS } from '../../exporters/index.ts';
import type { Builder } from '../../stores/builder.ts';
import type { FileChoice, FileMaker } from '../../stores/download.ts';
import { explain, makingOptions } from '../files/making.ts';
import { paperLinkOf } from './link-maker.ts';
import { saveFile } from '../files/save-file.ts';

/** Id of the format of pictures. */
export const PICTURES = 'template-png';

/** A format by its id. Throws for an unknown one. */
export function exporterOf({ format }: FileChoice): Exporter {
  const found = EXPORTERS.find(({ id }) => id === format);
  if (!found) throw new Error(`no exporter ${format}`);
  return found;
}

const options = ({ variant }: FileChoice, signal: AbortSignal, say?: (words: string) => void): ExportOptions => ({
  ...makingOptions(signal, say),
  ...(variant === undefined ? {} : { variant }),
});

/** What every format is made from, as the draft is at this moment. */
export function exportInput(builder: Builder): ExportInput {
  const draft = builder.store.$draft.get();
  return {
    agreement: builder.$agreement.get(),
    schedule: builder.settledNow().schedule,
    today: builder.$today.get(),
    draft,
    paperLink: () => paperLinkOf(draft, builder.library),
  };
}

/** Makes the files of a builder, from the draft as it is at that moment. */
export function fileMaker(builder: Builder): FileMaker {
  return {
    missing: (what, signal) => exporterOf(what).unsupported?.(exportInput(builder), options(what, signal)) ?? Promise.resolve([]),
    make: async (what, say, signal) => {
      const input = exportInput(builder);
      const { extension, mime, render, fileName } = exporterOf(what);
      const { bytes } = await render(input, options(what, signal, say));
      return { blob: new Blob([bytes], { type: mime }), name: `${fileName(input, what.variant)}.${extension}` };
    },
    save: saveFile,
    explain,
  };
}

const dataUrl = (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(new Blob([bytes], { type: 'image/png' }));
  });

/**
 * The pages of a document as `data:` addresses of PNG pictures: browsers inside apps save no others on a long press.
 * Rejects like a download; `explain` has the words.
 * @param variant of the format of pictures, e.g. `template`
 */
export async function pagePictures(builder: Builder, variant: string, say: (words: string) => void, signal: AbortSignal): Promise<readonly string[]> {
  const what = { format: PICTURES, variant };
  const { pictures = [] } = await exporterOf(what).render(exportInput(builder), options(what, signal, say));
  return Promise.all(pictures.map(dataUrl));
}
