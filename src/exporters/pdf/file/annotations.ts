import type { jsPDF } from 'jspdf';
import type { PlacedLink, TickField } from '../typesetting/sheet.ts';
import { innerOf, type Inner } from './inner.ts';
import { textString } from './text-string.ts';

/** Where an anchor stands: page and distance from its lower edge in points. */
export interface Destination {
  readonly page: number;
  readonly bottom: number;
}

/** Links and form fields of a document. */
export interface Annotations {
  readonly links: readonly PlacedLink[];
  readonly fields: readonly TickField[];
  readonly destinations: ReadonlyMap<string, Destination>;
  readonly pageHeight: number;
}

const n = (value: number): string => String(Math.round(value * 100) / 100);

/** Escapes a literal string; the address itself is made ASCII before. `null` for a lone surrogate, which cannot be encoded. */
function uriString(url: string): string | null {
  try {
    return `(${encodeURI(url)
      .replaceAll('%25', '%')
      .replaceAll(/[\\()]/g, '\\$&')})`;
  } catch {
    return null;
  }
}

function linkAnnotation(link: PlacedLink, { destinations, pageHeight }: Annotations, inner: Inner): string | null {
  // Hundreds of them stand uncompressed in the file: whole points, and nothing that may be left out.
  const corners = [link.x, pageHeight - link.y - link.height, link.x + link.width, pageHeight - link.y].map(Math.round).join(' ');
  const head = `<</Subtype/Link/Rect[${corners}]/Border[0 0 0]`;
  if ('url' in link.target) {
    const uri = uriString(link.target.url);
    return uri === null ? null : `${head}/A<</S /URI /URI ${uri}>>>>`;
  }
  const destination = destinations.get(link.target.anchor);
  if (!destination) return null;
  return `${head}/Dest[${inner.getPageInfo(destination.page).objId} 0 R/XYZ null ${Math.round(destination.bottom)} null]>>`;
}

/** What a ticked box shows; an empty one shows the frame that is printed on the page itself. */
function tick(side: number): string {
  const at = (x: number, y: number): string => `${n(x * side)} ${n(y * side)}`;
  return `q 1.5 w 1 J 1 j 0.7 0.15 0.12 RG ${at(0.2, 0.5)} m ${at(0.43, 0.24)} l ${at(0.84, 0.82)} l S Q`;
}

function formObject(inner: Inner, side: number, content: string): number {
  const id = inner.newObject();
  inner.write(`<</Type /XObject /Subtype /Form /BBox [0 0 ${n(side)} ${n(side)}] /Resources <<>> /Length ${content.length}>>`);
  inner.write('stream');
  inner.write(content);
  inner.write('endstream');
  inner.write('endobj');
  return id;
}

/** Names as a form wants them: unique, and without the full stop that would make a hierarchy. */
function uniqueNames(fields: readonly TickField[]): string[] {
  const taken = new Set<string>();
  return fields.map((field) => {
    const base = field.name.replaceAll('.', '_');
    let name = base;
    for (let turn = 2; taken.has(name); turn += 1) name = `${base}_${turn}`;
    taken.add(name);
    return name;
  });
}

/** Writes links and tick boxes into the file when it is built. jsPDF's own form fields break under compression. */
export function addAnnotations(pdf: jsPDF, annotations: Annotations): void {
  const { links, fields, pageHeight } = annotations;
  const inner = innerOf(pdf);
  const names = uniqueNames(fields);
  const ids: number[] = [];
  inner.events.subscribe('putPage', ({ pageNumber }) => {
    // Not before: jsPDF opens the file at object 3, which must be the first page.
    if (ids.length === 0) ids.push(...fields.map(() => inner.newObjectDeferred()));
    const onPage = links.filter(({ page }) => page === pageNumber).map((link) => linkAnnotation(link, annotations, inner));
    const widgets = fields.flatMap(({ page }, index) => (page === pageNumber ? [`${ids[index]} 0 R`] : []));
    const all = [...onPage.filter((annotation) => annotation !== null), ...widgets];
    if (all.length > 0) inner.write(`/Annots [${all.join(' ')}] /Tabs /S`);
  });
  if (fields.length === 0) return;
  inner.events.subscribe('postPutResources', () => {
    const looks = new Map<number, { on: number; off: number }>();
    for (const { width } of fields) {
      if (!looks.has(width)) looks.set(width, { on: formObject(inner, width, tick(width)), off: formObject(inner, width, 'q Q') });
    }
    fields.forEach((field, index) => {
      const { x, y, width, height, page, label } = field;
      const look = looks.get(width);
      inner.newObjectDeferredBegin(ids[index] ?? 0, true);
      inner.write(
        [
          `<</Type /Annot /Subtype /Widget /FT /Btn /F 4 /T ${textString(names[index] ?? '')} /TU ${textString(label)} /V /Off /AS /Off`,
          `/Rect [${n(x)} ${n(pageHeight - y - height)} ${n(x + width)} ${n(pageHeight - y)}] /P ${inner.getPageInfo(page).objId} 0 R`,
          `/MK <</CA (4)>> /AP <</N <</Yes ${look?.on} 0 R /Off ${look?.off} 0 R>>>>>>`,
        ].join(' '),
      );
      inner.write('endobj');
    });
  });
  inner.events.subscribe('putCatalog', () => inner.write(`/AcroForm <</Fields [${ids.map((id) => `${id} 0 R`).join(' ')}]>>`));
}
