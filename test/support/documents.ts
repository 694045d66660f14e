import type { Block, PrintedDocument } from '../../src/domain/document.ts';
import { renderPdf } from '../../src/exporters/pdf/render.ts';
import type { Exported } from '../../src/exporters/exporter.ts';
import { STEPS, STEP_LABELS } from '../../src/model/step.ts';
import { FONT_BASE, fontFetch } from './fonts.ts';

/** The moment that test files are made at. */
export const NOW = new Date('2026-11-23T08:00:00Z');

const fetch = fontFetch();

/** A document of these blocks. */
export function documentOf(blocks: readonly Block[], special: Partial<PrintedDocument> = {}): PrintedDocument {
  return { kind: 'template', title: '网店托管流程', subtitle: '标准版', fileName: '托管流程模板', blocks, ...special };
}

/** A cover block; `page: false` makes the document a tight one. */
export function cover(page: boolean): Block {
  return {
    kind: 'cover',
    page,
    parties: [
      { role: '甲方（商家）', name: '杭州喆堃𬭚化妆品有限公司', contact: '张喆' },
      { role: '乙方（托管方）', name: '', contact: '' },
    ],
    facts: [{ label: '服务期限', value: '2026年12月7日至2027年12月6日' }],
    stations: STEPS.map((step) => ({ step, name: STEP_LABELS[step].name, date: '2026年12月7日起' })),
  };
}

/** A paragraph of body text. */
export const paragraph = (words: string): Block => ({ kind: 'paragraph', tone: 'body', words });

/** The PDF of a document, with the fonts as they are cut from the sources now. */
export function pdfOf(document: PrintedDocument): Promise<Exported> {
  return renderPdf(document, { fontBase: FONT_BASE, fetch, now: NOW });
}

/** Text without any white space. */
export const solid = (text: string): string => text.replaceAll(/\s/gu, '');
