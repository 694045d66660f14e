import type { jsPDF } from 'jspdf';
import { innerOf } from './inner.ts';
import { textString } from './text-string.ts';

/** What file managers and readers show about a document. */
export interface Information {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: string;
  readonly creator: string;
  readonly now: Date;
}

/** 128 bits over a text (four times FNV-1a), for the file's id: the same document made at the same moment has the same. */
export function fileIdOf(text: string): string {
  const seeds = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    for (let at = 0; at < seeds.length; at += 1) seeds[at] = Math.imul((seeds[at] ?? 0) ^ (code + at), 0x01000193);
  }
  return seeds
    .map((seed) => (seed >>> 0).toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase();
}

/** Language, id, metadata in Unicode. Pass what `pdf.output()` gives through the function returned. */
export function addInformation(pdf: jsPDF, information: Information, fileId: string): (file: string) => string {
  const inner = innerOf(pdf);
  const { title, author, subject, keywords, creator, now } = information;
  const date = `(D:${now.toISOString().replaceAll(/[-:T]|\.\d+/g, '')})`;
  let id = 0;
  // What is written here is of PDF 1.5 and later; jsPDF would say 1.3.
  (pdf as unknown as { __private__: { setPdfVersion(version: string): void } }).__private__.setPdfVersion('1.7');
  pdf.setLanguage('zh-CN');
  pdf.setFileId(fileId);
  pdf.setCreationDate(now);
  inner.events.subscribe('postPutResources', () => {
    id = inner.newObject();
    const entries = { Title: title, Author: author, Subject: subject, Keywords: keywords, Creator: creator, Producer: 'jsPDF' };
    const filled = Object.entries(entries)
      .filter(([, value]) => value !== '')
      .map(([key, value]) => `/${key} ${textString(value)}`);
    inner.write(`<<${filled.join(' ')} /CreationDate ${date} /ModDate ${date}>>`);
    inner.write('endobj');
  });
  inner.events.subscribe('putCatalog', () => inner.write('/ViewerPreferences <</DisplayDocTitle true>>'));
  // jsPDF writes its own information object with strings that lose characters: the trailer, whose length nothing counts, points to ours.
  return (file) => {
    const trailer = file.lastIndexOf('trailer');
    return file.slice(0, trailer) + file.slice(trailer).replace(/\/Info \d+ 0 R/, `/Info ${id} 0 R`);
  };
}
