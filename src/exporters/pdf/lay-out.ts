import type { PrintedDocument } from '../../domain/document.ts';
import { composeSlabs } from './blocks/compose.ts';
import { LABELS } from '../printed/labels.ts';
import { clauseAnchor } from './blocks/words.ts';
import type { LoadedFonts } from './font/load.ts';
import { COMPACT, NORMAL, type Format } from './typesetting/format.ts';
import { paginate, type Page } from './typesetting/paginate.ts';
import { COLOURS } from '../printed/palette.ts';
import { Setter } from './typesetting/setter.ts';
import type { Sheet } from './typesetting/sheet.ts';

/** A document set into pages, ready to be drawn. */
export interface LaidOut {
  readonly format: Format;
  readonly pages: readonly Page[];
  /** Draws the page that the sheet stands for, from 1 on. */
  readonly paint: (sheet: Sheet) => void;
}

/** A short document, whose cover is no page of its own, is set tight; a report is read, not signed, and is not. */
function formatOf({ kind, blocks }: PrintedDocument): Format {
  return kind !== 'report' && blocks.some((block) => block.kind === 'cover' && !block.page) ? COMPACT : NORMAL;
}

function setterOf(document: PrintedDocument, fonts: LoadedFonts): Setter {
  const clauses = new Map<string, string>();
  const anchors = new Set<string>();
  for (const block of document.blocks) {
    if (block.kind === 'heading') anchors.add(block.anchor);
    if (block.kind !== 'clause') continue;
    anchors.add(clauseAnchor(block.clauseId));
    clauses.set(block.number, block.clauseId);
  }
  return new Setter(fonts, formatOf(document), { kind: document.kind, anchors, clauses });
}

function paintFurniture(sheet: Sheet, setter: Setter, title: string, page: number, pages: number): void {
  const { left, top, width, pageHeight, height, compact } = setter.format;
  const style = { size: 8, colour: COLOURS.muted } as const;
  if (page > 1) {
    const rule = top - (compact ? 14 : 20);
    setter.line(title, style).paint(sheet, left, rule - 5);
    sheet.line(left, rule, left + width, rule, { colour: COLOURS.hairline, width: 0.5 });
  }
  const folio = setter.line(LABELS.page(page, pages), style);
  folio.paint(sheet, left + (width - folio.width) / 2, (top + height + pageHeight) / 2 + 4);
}

/** Sets a document into pages. The same pages whatever they are drawn on. */
export function layOut(document: PrintedDocument, fonts: LoadedFonts): LaidOut {
  const setter = setterOf(document, fonts);
  const { format } = setter;
  const pages = paginate(composeSlabs(document, setter), format.height);
  return {
    format,
    pages,
    paint: (sheet) => {
      for (const { slab, top } of pages[sheet.page - 1] ?? []) slab.paint(sheet, format.left, format.top + top);
      paintFurniture(sheet, setter, document.title, sheet.page, pages.length);
    },
  };
}
