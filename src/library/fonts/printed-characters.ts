import { assemble } from '../../domain/assemble.ts';
import { buildWorkdays } from '../../domain/calendar/workdays.ts';
import type { Block, PrintedDocument } from '../../domain/document.ts';
import { buildSchedule } from '../../domain/schedule/build-schedule.ts';
import { checklistDocument } from '../../domain/template/checklist-document.ts';
import { templateDocument } from '../../domain/template/template-document.ts';
import type { Depth } from '../../model/depth.ts';
import { EMPTY_DRAFT } from '../../model/draft.ts';
import type { Library } from '../../model/library.ts';

/** Text by the weight that it is set in. */
export interface PrintedText {
  readonly regular: string;
  readonly bold: string;
}

/** What is set in bold: titles, heads of tables, labels. A merchant's own words never are. */
function boldWords(block: Block): string[] {
  switch (block.kind) {
    case 'cover':
      return [...block.parties.map(({ role }) => role), ...block.stations.map(({ name }) => name)];
    case 'heading':
      return [block.text];
    case 'clause':
      return [block.number, block.title, ...block.smallPrint.map(({ label }) => label)];
    case 'table':
      return [block.caption ?? '', ...block.columns.map(({ label }) => label)];
    case 'signatures':
      return block.signers.map(({ role }) => role);
    default:
      return [];
  }
}

const printed = ({ title, subtitle, blocks }: PrintedDocument): PrintedText => ({
  regular: JSON.stringify([title, subtitle, blocks]),
  bold: [title, ...blocks.flatMap(boldWords)].join(''),
});

/** Template and checklist of an untouched draft with this depth and these packs, dated and undated. */
export function printedText(library: Library, depth: Depth, packs: readonly string[]): PrintedText {
  const workdays = buildWorkdays(library.calendar);
  // A service that begins here reaches into a year whose days off are not published: its dates carry reasons.
  const starts = ['', library.calendar.publishedUntil];
  const texts = starts.flatMap((start) => {
    const agreement = assemble(library, { ...EMPTY_DRAFT, depth, packs: [...packs], start });
    const input = { agreement, schedule: buildSchedule(agreement, workdays, library), today: library.lawChecked, link: '/builder/' };
    return [printed(templateDocument(input)), printed(checklistDocument(input))];
  });
  return { regular: texts.map(({ regular }) => regular).join(''), bold: texts.map(({ bold }) => bold).join('') };
}
