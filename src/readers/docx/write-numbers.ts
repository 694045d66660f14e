import { counterOf } from './numbering.ts';
import { escaped, tagsOf } from './xml.ts';

/** What the parts of a Word file hold. */
export interface NumberedParts {
  readonly document: string;
  /** Empty where the file has none. */
  readonly numbering: string;
  readonly styles: string;
}

/**
 * The text of a Word file, its automatic numbers (`1.`, `第一条`, bullets) written out in front of their
 * paragraphs: they stand nowhere in the file, and readers of Word files pass over them.
 */
export function writeNumbers({ document, numbering, styles }: NumberedParts): string {
  const count = counterOf(numbering, styles);
  let written = '';
  let from = 0;
  // Text boxes hold paragraphs within paragraphs.
  let properties: { list: string | null; level: number | null; style: string | null; deleted: boolean } | null = null;
  let changed = false;
  for (const { name, kind, attribute, end } of tagsOf(document)) {
    if (name === 'w:pPr' && kind === 'open') properties = { list: null, level: null, style: null, deleted: false };
    else if (name === 'w:pPrChange') changed = kind === 'open';
    else if (!properties || changed) continue;
    else if (name === 'w:pStyle') properties.style = attribute('w:val');
    else if (name === 'w:numId') properties.list = attribute('w:val');
    else if (name === 'w:ilvl') properties.level = Number(attribute('w:val') ?? 0);
    else if (name === 'w:del') properties.deleted = true;
    else if (name === 'w:pPr' && kind === 'close') {
      const label = properties.deleted ? null : count(properties);
      properties = null;
      if (label === null) continue;
      written += `${document.slice(from, end)}<w:r><w:t xml:space="preserve">${escaped(label)} </w:t></w:r>`;
      from = end;
    }
  }
  // Fields and frames that mammoth passes over together with the words in them.
  return (written + document.slice(from)).replaceAll(/<\/?w:(?:fldSimple|customXml|bdo|dir)(?:\s[^>]*)?>/g, '');
}
