import type { Run } from './agreement.ts';
import type { Step } from '../model/step.ts';

/**
 * A finished document as a list of blocks: what to print, not how. The preview, the PDF and every
 * later format set the same blocks, so that they cannot differ in content.
 */
export interface PrintedDocument {
  readonly kind: 'template' | 'checklist' | 'report';
  /** Title on the first page, in the running header and in the metadata. */
  readonly title: string;
  readonly subtitle: string;
  /** Suggested file name without extension, free of characters that file systems refuse. */
  readonly fileName: string;
  readonly blocks: readonly Block[];
}

/** Text with marked pieces, or plain text. */
export type Words = string | readonly Run[];

/** The same without marks. */
export function plainWords(words: Words): string {
  return typeof words === 'string' ? words : words.map(({ text }) => text).join('');
}

/** One column of a table; widths are shares of the table's width. */
export interface Column {
  readonly label: string;
  readonly width: number;
}

/** A line that can be ticked on paper and, as a form field, on screen. */
export interface Tick {
  /** Unique within the document, ASCII: the form field's name. */
  readonly id: string;
  readonly text: string;
  /** Small text behind it: who, when. */
  readonly note?: string;
  /** Where the duty recurs: a box for each of its days, instead of the one box before the text. */
  readonly days?: readonly { readonly id: string; readonly label: string }[];
}

/** A signature block's column. */
export interface Signer {
  /** 甲方（商家）and so on. */
  readonly role: string;
  readonly name: string;
  readonly contact: string;
}

/** A step on the route of the cover. */
export interface Station {
  readonly step: Step;
  readonly name: string;
  /** Its first deadline, or in words when it runs. */
  readonly date: string;
  /** What the merchant and the operator hand over there. */
  readonly gives?: { readonly merchant: string; readonly operator: string };
}

/** Title block of the first page: parties, dates, the route with its seven stations and their dates. */
export interface CoverBlock {
  readonly kind: 'cover';
  /** Whether it fills a page of its own. */
  readonly page: boolean;
  readonly parties: readonly Signer[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly stations: readonly Station[];
}

/** An address that paper shows as a code to scan. */
export interface LinkBlock {
  readonly kind: 'link';
  readonly url: string;
  /** What it opens, and what is not in it. */
  readonly words: string;
}

export type Block =
  | CoverBlock
  /** `anchor` is unique within the document; headings make the outline. */
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string; readonly anchor: string }
  | { readonly kind: 'paragraph'; readonly words: Words; readonly tone: 'body' | 'note' }
  | { readonly kind: 'list'; readonly items: readonly Words[] }
  | {
      readonly kind: 'clause';
      readonly clauseId: string;
      readonly number: string;
      readonly title: string;
      readonly runs: readonly Run[];
      readonly rewritten: boolean;
      readonly smallPrint: readonly { readonly label: string; readonly text: string }[];
    }
  | { readonly kind: 'table'; readonly caption?: string; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'ticks'; readonly items: readonly Tick[] }
  | { readonly kind: 'signatures'; readonly signers: readonly Signer[] }
  | LinkBlock;
