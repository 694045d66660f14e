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

/** 46 characters of 10.5 points a line. */
export const NORMAL: Format = {
  compact: false,
  ...area(46 * 10.5, 72, 66),
  body: { size: 10.5, leading: 16.8 },
  note: { size: 8.5, leading: 13.6 },
  cell: { size: 9, leading: 13.5 },
  heading: { 1: { size: 15, leading: 22 }, 2: { size: 12, leading: 18 } },
  indent: 31.5,
  gap: 8,
};

/** 51 characters of 9.5 points a line: about half as much again on a page. */
export const COMPACT: Format = {
  compact: true,
  ...area(51 * 9.5, 54, 46),
  body: { size: 9.5, leading: 13.8 },
  note: { size: 8, leading: 11.6 },
  cell: { size: 8, leading: 11 },
  heading: { 1: { size: 12, leading: 16 }, 2: { size: 10, leading: 14 } },
  indent: 0,
  gap: 3.5,
};
