/** For the `accept` attribute of a file field: endings, because phones know no media type for Markdown. */
export const ACCEPTED = '.txt,.md,.docx,.pdf';

/** Largest file that is read, in bytes. */
export const FILE_LIMIT = 20_000_000;

/** Most characters (UTF-16 units) of a text; what goes beyond is cut off, with a note. */
export const TEXT_LIMIT = 200_000;

/** Most pages of a PDF that are read; the others are left out, with a note. */
export const PAGE_LIMIT = 300;
