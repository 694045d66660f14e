import type { jsPDF } from 'jspdf';
import { innerOf } from './inner.ts';
import { textString } from './text-string.ts';

/** A heading that readers can jump to; `bottom` is its upper edge in points from the page's lower edge, where PDF counts from. */
export interface Bookmark {
  readonly level: 1 | 2;
  readonly title: string;
  readonly page: number;
  readonly bottom: number;
}

interface Item extends Bookmark {
  readonly id: number;
  readonly children: Item[];
}

/** Number of the entries beneath. */
const count = (items: readonly Item[]): number => items.reduce((sum, item) => sum + 1 + count(item.children), 0);

/** Writes the bookmarks into the file when it is built. jsPDF's own know no place on a page and garble 不. */
export function addOutline(pdf: jsPDF, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length === 0) return;
  const inner = innerOf(pdf);
  let root = 0;
  inner.events.subscribe('postPutResources', () => {
    root = inner.newObjectDeferred();
    const top: Item[] = [];
    for (const bookmark of bookmarks) {
      const item: Item = { ...bookmark, id: inner.newObjectDeferred(), children: [] };
      ((bookmark.level === 2 ? top.at(-1)?.children : undefined) ?? top).push(item);
    }
    const ends = (items: readonly Item[]): string => `/First ${items[0]?.id} 0 R /Last ${items.at(-1)?.id} 0 R`;
    const write = (id: number, body: string): void => {
      inner.newObjectDeferredBegin(id, true);
      inner.write(`<<${body}>>`);
      inner.write('endobj');
    };
    const writeItems = (items: readonly Item[], parent: number): void =>
      items.forEach((item, index) => {
        const before = items[index - 1];
        const after = items[index + 1];
        write(
          item.id,
          [
            `/Title ${textString(item.title)} /Parent ${parent} 0 R`,
            before ? ` /Prev ${before.id} 0 R` : '',
            after ? ` /Next ${after.id} 0 R` : '',
            // Negative: closed until the reader opens it.
            item.children.length > 0 ? ` ${ends(item.children)} /Count ${-count(item.children)}` : '',
            ` /Dest [${inner.getPageInfo(item.page).objId} 0 R /XYZ null ${item.bottom.toFixed(1)} null]`,
          ].join(''),
        );
        writeItems(item.children, item.id);
      });
    write(root, `/Type /Outlines ${ends(top)} /Count ${top.length}`);
    writeItems(top, root);
  });
  inner.events.subscribe('putCatalog', () => inner.write(`/Outlines ${root} 0 R`));
}
