import { strFromU8, unzipSync } from 'fflate';
import exporter from '../../src/exporters/word.ts';
import type { Draft } from '../../src/model/draft.ts';
import { exportInput } from './agreements.ts';
import { NOW } from './documents.ts';

/** The Word file of a draft. */
export async function wordFile(draft: Partial<Draft>, variant = 'both'): Promise<Uint8Array> {
  return (await exporter.render(exportInput(draft), { fontBase: '', now: NOW, variant })).bytes;
}

/** The parts of a Word file as text, by path. */
export function wordParts(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

// eslint-disable-next-line no-control-regex
const refused = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const tag = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/y;
const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i;

/** Throws where XML is not well-formed: a character or entity that is refused, a tag that is not understood, not closed, or closed by another. */
export function checkXml(xml: string): void {
  const bad = refused.exec(xml) ?? entity.exec(xml);
  if (bad) throw new Error(`not allowed in XML: ${JSON.stringify(xml.slice(bad.index, bad.index + 20))}`);
  const open: string[] = [];
  let at = xml.startsWith('<?xml') ? xml.indexOf('?>') + 2 : 0;
  for (at = xml.indexOf('<', at); at >= 0; at = xml.indexOf('<', at)) {
    tag.lastIndex = at;
    const [whole, close, name = '', attributes = '', empty] = tag.exec(xml) ?? [];
    if (whole === undefined) throw new Error(`no tag: ${xml.slice(at, at + 60)}`);
    const names = [...attributes.matchAll(/([\w:]+)="/g)].map((match) => match[1]);
    if (new Set(names).size < names.length) throw new Error(`an attribute twice: ${whole}`);
    if (close) {
      if (open.pop() !== name) throw new Error(`</${name}> closes another element`);
    } else if (!empty) open.push(name);
    at += whole.length;
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join()}`);
}
