import type { jsPDF } from 'jspdf';

/** What jsPDF's types leave out of its inner interface, as far as it is used here. */
export interface Inner {
  readonly events: { subscribe(topic: string, handler: (event: { readonly pageNumber: number }) => void): string };
  /** Writes a line to the page or, while the file is being built, to the file. */
  write(line: string): void;
  /** Begins a new object and gives its number. */
  newObject(): number;
  /** Reserves an object's number. */
  newObjectDeferred(): number;
  /** Begins the object with a reserved number. */
  newObjectDeferredBegin(id: number, writeHead: boolean): void;
  getPageInfo(pageNumber: number): { readonly objId: number };
}

/** jsPDF's inner interface. */
export const innerOf = (pdf: jsPDF): Inner => pdf.internal as unknown as Inner;
