/** Sizes of a document, in points. */
export interface Format {
  /** Whether the document is set tight: smaller type, titles run into their sentence. */
  readonly compact: boolean;
  readonly pageWidth: number;
  readonly pageHeight: number;
  /** Left edge, upper edge, width and height of the type area. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly body: TypeSize;
  readonly note: TypeSize;
  readonly cell: TypeSize;
  /** Room above and below the text of a table's row. */
  readonly rowPadding: number;
  /** Room above a heading. */
  readonly above: Readonly<Record<1 | 2, number>>;
  readonly heading: Readonly<Record<1 | 2, TypeSize>>;
  /** Indent of a clause's sentence behind its number. */
  readonly indent: number;
  /** Room between paragraphs. */
  readonly gap: number;
}

/** Size and line height in points. */
export interface TypeSize {
  readonly size: number;
  readonly leading: number;
}

const A4 = { pageWidth: 595.28, pageHeight: 841.89 } as const;

/** Type area of whole characters, so that a full line of 汉字 needs no stretching. */
function area(width: number, top: number, bottom: number): Pick<Format, 'left' | 'top' | 'width' | 'height' | 'pageWidth' | 'pageHeight'> {
  return { ...A4, left: (A4.pageWidth - width) / 2, top, width, height: A4.pageHeight - top - bottom };
}

/** 50 characters of 10 points a line, 47 behind a clause's number. */
export const NORMAL: Format = {
  compact: false,
  ...area(50 * 10, 60, 50),
  body: { size: 10, leading: 15 },
  note: { size: 8.2, leading: 12.4 },
  cell: { size: 8.3, leading: 11.6 },
  rowPadding: 2.1,
  above: { 1: 22, 2: 14 },
  heading: { 1: { size: 14, leading: 20 }, 2: { size: 11, leading: 16 } },
  indent: 30,
  gap: 6.5,
};

/** 51 characters of 9.5 points a line: about half as much again on a page. */
export const COMPACT: Format = {
  compact: true,
  ...area(51 * 9.5, 54, 46),
  body: { size: 9.5, leading: 13.8 },
  note: { size: 8, leading: 11.6 },
  cell: { size: 8, leading: 11 },
  rowPadding: 1.8,
  above: { 1: 10.5, 2: 7 },
  heading: { 1: { size: 12, leading: 16 }, 2: { size: 10, leading: 14 } },
  indent: 0,
  gap: 3.5,
};
