import { Bookmark, BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx';

/** A bookmark whose number is ours: docx counts through all files of a page, and the same agreement should be the same file. */
export class ClauseMark extends Bookmark {
  readonly #name: string;
  readonly #number: number;

  constructor(name: string, number: number, children: readonly ParagraphChild[]) {
    super({ id: name, children });
    this.#name = name;
    this.#number = number;
  }

  override get writtenAs(): readonly (ParagraphChild | BookmarkStart | BookmarkEnd)[] {
    return [new BookmarkStart(this.#name, this.#number), ...this.children, new BookmarkEnd(this.#number)];
  }
}
