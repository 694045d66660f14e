/** Words written with blanks between them, as a list. A word may be a pattern; written with `String.raw`, backslashes stand for themselves. */
export const list = (words: string): readonly string[] => words.trim().split(/\s+/u);
