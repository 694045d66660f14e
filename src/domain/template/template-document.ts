import { DEPTH_LABELS } from '../../model/depth.ts';
import { STEP_LABELS, STEPS } from '../../model/step.ts';
import { chapterNumber, clausesOfStep, contingencyClauses, type Agreement } from '../agreement.ts';
import type { Block, PrintedDocument } from '../document.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { annexBlocks } from './annexes.ts';
import { clauseBlock, factsTable } from './clause-blocks.ts';
import { coverBlock, fileNameOf, signersOf } from './cover.ts';
import { readingBlocks } from './how-to-read.ts';
import { matrixBlocks } from './matrix.ts';
import { scheduleBlocks } from './schedule-blocks.ts';
import { settlementBlocks } from './settlement.ts';

/** What a document is made from. */
export interface DocumentInput {
  readonly agreement: Agreement;
  readonly schedule: Schedule;
  /** Day on which the document is made, `YYYY-MM-DD`. */
  readonly today: string;
  /** Address that opens the draft in the builder, short enough for a code on paper; none: no code. */
  readonly link?: string | null;
}

/** The way back from paper to what can be edited; nothing where there is no address. */
function linkBlocks(url: string | null | undefined): Block[] {
  if (!url) return [];
  return [
    { kind: 'heading', level: 2, text: '扫码接着改', anchor: 'link' },
    {
      kind: 'link',
      url,
      words: '手机扫码打开这份模板的可编辑版，先看再改，不盖掉原来的草稿；码里没有双方名称、联系方式和自己写的文字。',
    },
  ];
}

/** Steps whose clauses are printed, each with its sentences and, beyond the brief depth, its table of facts. */
function stepBlocks(agreement: Agreement): Block[] {
  return STEPS.flatMap((step): Block[] => {
    const clauses = clausesOfStep(agreement, step);
    if (clauses.length === 0) return [];
    const { name, when } = STEP_LABELS[step];
    return [
      { kind: 'heading', level: 1, text: `${chapterNumber(step)}　${name}（${when}）`, anchor: `step-${step}` },
      ...clauses.map((agreed) => clauseBlock(agreed, agreement.depth)),
      ...factsTable(clauses, agreement.depth),
    ];
  });
}

function contingencyBlocks(agreement: Agreement): Block[] {
  const clauses = contingencyClauses(agreement);
  if (clauses.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: `${chapterNumber('contingency')}　突发预案`, anchor: 'contingency' },
    ...clauses.map((agreed) => clauseBlock(agreed, agreement.depth)),
    ...factsTable(clauses, agreement.depth),
  ];
}

/**
 * The process template of an agreement. Blocks of clauses that did not change are the same
 * objects as in the last document of the same agreement, so that a preview can skip them.
 */
export function templateDocument({ agreement, schedule, today, link }: DocumentInput): PrintedDocument {
  const title = '网店托管流程';
  return {
    kind: 'template',
    title,
    subtitle: `${DEPTH_LABELS[agreement.depth].name}版 · 双方签署后作为托管合同的附件`,
    fileName: fileNameOf('托管流程模板', agreement),
    blocks: [
      coverBlock(agreement, schedule, today),
      ...readingBlocks(agreement),
      ...matrixBlocks(agreement),
      ...stepBlocks(agreement),
      ...contingencyBlocks(agreement),
      ...scheduleBlocks(agreement, schedule),
      ...settlementBlocks(agreement),
      ...annexBlocks(agreement),
      { kind: 'heading', level: 1, text: '签署', anchor: 'signatures' },
      { kind: 'paragraph', tone: 'body', words: '双方已逐条核对以上内容，空格都已填写或划去。本流程一式两份，双方各执一份，自双方签署之日起生效。' },
      { kind: 'signatures', signers: signersOf(agreement) },
      ...linkBlocks(link),
    ],
  };
}
