import type { PrintedDocument } from '../../domain/document.ts';
import type { FileChoice, FileMaker } from '../../stores/download.ts';
import { explain, makingOptions } from '../files/making.ts';
import { saveFile } from '../files/save-file.ts';

/** A format of the report. */
interface ReportFormat {
  readonly id: 'report-pdf' | 'report-docx';
  /** Words on the button. */
  readonly label: string;
  /** What it is called in a sentence. */
  readonly name: string;
  readonly extension: string;
  readonly mime: string;
}

/** What the report can be downloaded as. */
export const REPORT_FORMATS: readonly ReportFormat[] = [
  { id: 'report-pdf', label: '下载报告 PDF', name: '报告 PDF', extension: 'pdf', mime: 'application/pdf' },
  {
    id: 'report-docx',
    label: '下载报告 Word',
    name: '报告 Word',
    extension: 'docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
];

/** The format of a choice. Throws for an unknown one. */
export function reportFormat({ format }: FileChoice): ReportFormat {
  const found = REPORT_FORMATS.find(({ id }) => id === format);
  if (!found) throw new Error(`no report as ${format}`);
  return found;
}

/** Makes the files of a report, set like the template. `document` gives it as it is at that moment. */
export function reportMaker(document: () => PrintedDocument): FileMaker {
  return {
    missing: async (what, signal) =>
      reportFormat(what).id === 'report-pdf' ? (await import('../../exporters/pdf/render.ts')).unsupportedCharacters(document(), makingOptions(signal)) : [],
    make: async (what, say, signal) => {
      const { id, extension, mime } = reportFormat(what);
      const printed = document();
      const options = makingOptions(signal, say);
      const { bytes } =
        id === 'report-pdf'
          ? await (await import('../../exporters/pdf/render.ts')).renderPdf(printed, options)
          : await (await import('../../exporters/word/render.ts')).renderWord([printed], { ...options, notes: new Map() });
      return { blob: new Blob([bytes], { type: mime }), name: `${printed.fileName}.${extension}` };
    },
    save: saveFile,
    explain,
  };
}
