import type { PrintedDocument } from '../../../domain/document.ts';
import { escapeXml, wordLine } from '../text.ts';

/** `docProps/core.xml`: title, parties and the moment given; nothing of the machine. docx would write its own clock. */
export function corePropertiesXml([first]: readonly PrintedDocument[], now: Date): string {
  const cover = first?.blocks.find((block) => block.kind === 'cover');
  const names = cover?.parties.map(({ name }) => wordLine(name)).filter(Boolean) ?? [];
  const moment = `${now.toISOString().slice(0, 19)}Z`;
  const text = {
    'dc:title': first?.title ?? '',
    'dc:subject': first?.subtitle ?? '',
    'dc:creator': names.join('、') || '托管流程',
    'cp:keywords': '网店托管，代运营，流程，验收',
    'dc:language': 'zh-CN',
  };
  const fields = Object.entries(text).map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`);
  const times = ['created', 'modified'].map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${fields.join('')}${times.join('')}</cp:coreProperties>`;
}
