import type { Agreement } from '../agreement.ts';
import type { Block } from '../document.ts';
import { dateWords } from '../service-period.ts';

/** How to read the document: what a day is, what 前 includes, what silence means. Taken from the general clause where it takes part. */
export function readingBlocks(agreement: Agreement): Block[] {
  const general = agreement.clauses.find(({ clause }) => clause.id === 'contract/general-rules');
  const shift = general?.values['holiday-rule']?.text ?? '顺延到下一工作日';
  const dueTime = general?.values['due-time']?.text ?? '18:00';
  const days = general?.values['default-day']?.text ?? '自然日';
  const items = [
    `自然日含周末和法定节假日；工作日指周一至周五，按国务院办公厅当年的放假调休通知调整。没写明的“日”都是${days}。`,
    `期限的第一天不算，从第二天数起；最后一天遇休息日的，${shift}。写“X日前”都含当日，没写时刻的到当日${dueTime}；写“X日内”没写时刻的，到最后一天24:00。`,
    '每条只有一方主导，另一方配合。主导的一方没做到，先看这一条的“不做怎么办”。',
    '期满不答复算什么，以各条写明的为准；没写的，一律视为不同意。视为不同意的事不得执行。',
  ];
  // Said once here instead of in every row of the tables of facts, which the brief depth does not print.
  const tables = ['“存档文件”指约定的文件渠道里留存的那一份；要签署的，看签字、盖章件或可靠电子签名件。', '写“期限顺延”的，只顺延受影响的那几项，其余照常。'];
  return [
    { kind: 'heading', level: 1, text: '怎么读这份文件', anchor: 'how-to-read' },
    { kind: 'list', items: agreement.depth === 'brief' ? items : [...items, ...tables] },
    {
      kind: 'paragraph',
      tone: 'note',
      words: `这份文件是起草辅助，不构成法律意见。所引法条最后一次核对是${dateWords(agreement.lawChecked)}；金额较大或已经有争议的，请咨询执业律师。`,
    },
  ];
}
