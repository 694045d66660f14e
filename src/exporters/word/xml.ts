import { FileChild, type IXmlableObject } from 'docx';

/** An element as docx writes it. */
export type Node = IXmlableObject;

/**
 * Paragraphs and tables are put together as plain objects: docx's own classes take two to four
 * times as long over a document of styles, fields and tick boxes, and offer none of them more.
 */
export function element(name: string, attributes: Readonly<Record<string, string | number>> | null, ...children: (Node | string)[]): Node {
  if (children.length === 0) return { [name]: attributes === null ? {} : { _attr: attributes } };
  return { [name]: attributes === null ? children : [{ _attr: attributes }, ...children] };
}

/** A property of Word's whose value is its attribute `w:val`. */
export const property = (name: string, value: string | number): Node => ({ [name]: { _attr: { 'w:val': value } } });

/** A block of a document's body in docx's hands. */
export class Written extends FileChild {
  readonly #node: Node;

  constructor(node: Node) {
    super('w:p');
    this.#node = node;
  }

  override prepForXml(): Node {
    return this.#node;
  }
}

const PRESERVED = { _attr: { 'xml:space': 'preserve' } } as const;
const styles = new Map<string, Node>();

function styled(name: string, style: string): Node {
  const known = styles.get(`${name} ${style}`);
  if (known) return known;
  const made = property(name, style);
  styles.set(`${name} ${style}`, made);
  return made;
}

/** Text on one line, in the style of its paragraph, in a character style, or with properties of its own. */
export function run(text: string, look?: string | readonly Node[]): Node {
  const words = { 'w:t': [PRESERVED, text] };
  if (look === undefined) return { 'w:r': [words] };
  return { 'w:r': [{ 'w:rPr': typeof look === 'string' ? [styled('w:rStyle', look)] : look }, words] };
}

const TABULATOR = { 'w:tab': {} } as const;

/** A tabulator. */
export const TAB: Node = { 'w:r': [TABULATOR] };

/** Text with a tabulator behind it. */
export const runAndTab = (text: string): Node => ({ 'w:r': [{ 'w:t': [PRESERVED, text] }, TABULATOR] });

/** A field and what it shows until Word looks again. */
export function field(instruction: string, shown: string): Node {
  return element('w:fldSimple', { 'w:instr': instruction }, run(shown));
}

/** What a paragraph may say of itself besides its style, in the order that Word wants. */
export interface ParagraphLook {
  readonly keepNext?: boolean;
  readonly numbering?: { readonly list: number; readonly level: number };
  readonly align?: 'left' | 'center' | 'right';
}

/** A paragraph in a paragraph style, or in that of its table. */
export function paragraph(style: string | null, children: readonly Node[], { keepNext, numbering, align }: ParagraphLook = {}): Node {
  const properties: Node[] = [];
  if (style !== null) properties.push(styled('w:pStyle', style));
  if (keepNext) properties.push({ 'w:keepNext': {} });
  if (numbering) properties.push({ 'w:numPr': [property('w:ilvl', numbering.level), property('w:numId', numbering.list)] });
  if (align) properties.push(property('w:jc', align));
  if (properties.length === 0) return { 'w:p': children.length === 0 ? {} : children };
  return { 'w:p': [{ 'w:pPr': properties }, ...children] };
}
