import { anyOf } from './pattern.ts';
import { DESIGNER_NAMES, JOINT_NAMES, MERCHANT_NAMES, OPERATOR_NAMES, PRONOUNS, ROLE_NAMES, VAGUE_NAMES } from '../words/actors.ts';
import { EXACT_TIMES, FUZZY_TIMES, PERIODS, VAGUE_TIMES } from '../words/times.ts';
import type { Line } from './lines.ts';

/** What a column of a process table holds. */
export type Column = 'what' | 'who' | 'when' | 'standard' | 'confirmation' | 'otherwise' | 'money' | 'other';

/** A cell of a table row; offsets into the whole text. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const WHO = anyOf(['[甲乙丙]方'], VAGUE_NAMES, JOINT_NAMES, MERCHANT_NAMES, OPERATOR_NAMES, DESIGNER_NAMES, ROLE_NAMES, PRONOUNS);
const WHEN = anyOf(EXACT_TIMES, FUZZY_TIMES, VAGUE_TIMES, PERIODS, [
  '[签到收开上下发停结][^，。；|]{1,6}[后前时]$',
  '发生时',
  '[^，。；|]{1,6}(?:后|时|期间)$',
]);

/** What a cell seems to hold where no head says so. */
function guess(text: string, index: number, taken: ReadonlySet<Column>): Column {
  if (index === 0) return 'what';
  if (index === 1 && /^(?:待定|未定|再定|待确认|看情况|看安排|共同[^，。；|]{0,4}|协商[^，。；|]{0,4})$/u.test(text)) return 'who';
  const who = taken.has('who') || text.length > 16 ? -1 : text.search(WHO);
  if (who !== -1 && who <= 2) return 'who';
  return !taken.has('when') && text.length <= 14 && WHEN.test(text) ? 'when' : taken.has('when') || index >= 3 ? 'standard' : 'other';
}

/** What the cells of a row without a head seem to hold. */
export function guessColumns(cells: readonly string[]): Column[] {
  const taken = new Set<Column>();
  return cells.map((text, index) => {
    const column = text === '' ? 'other' : guess(text, index, taken);
    taken.add(column);
    return column;
  });
}

const HEADERS: readonly (readonly [Column, RegExp])[] = [
  ['who', /负责|责任|主导|执行人|执行方|人员|^谁|主体|角色|部门|配合|^人$/u],
  ['when', /时间|期限|节点|截止|何时|日期|周期|频率|频次|时限|完成日|什么时候/u],
  ['otherwise', /违约|后果|逾期|未做到|没做到|扣|处罚|异常/u],
  ['confirmation', /确认|审核|签字/u],
  ['money', /费用|金额|单价|报酬|价格/u],
  ['standard', /标准|要求|验收|指标|目标|交付|成果|产出|达标|质量/u],
  ['what', /事项|工作|任务|项目|内容|环节|阶段|流程|步骤|动作|服务|名称|^事$|做什么/u],
  ['other', /备注|说明|序号|编号|^#$|^No\.?$|^-$/iu],
];

/** Whether a line only draws the rule under a table's head. */
export const isRule = (text: string): boolean => /[-=]{2}/u.test(text) && !/[^|\-=:+ \t]/u.test(text);

/** The cells of a row in any notation (`a | b`, Markdown, tabs), or null where the line is no row. */
export function cellsOf(line: Line): Cell[] | null {
  const mark = line.text.includes('|') ? '|' : line.text.includes('\t') ? '\t' : null;
  if (mark === null) return null;
  const cells: Cell[] = [];
  let from = 0;
  while (from <= line.text.length) {
    const next = line.text.indexOf(mark, from);
    const to = next === -1 ? line.text.length : next;
    const raw = line.text.slice(from, to);
    const text = raw.trim();
    const outside = text === '' && (from === 0 || next === -1);
    const start = line.start + from + raw.length - raw.trimStart().length;
    if (!outside) cells.push({ start, end: start + text.length, text });
    from = to + 1;
  }
  return cells.filter(({ text }) => text !== '').length >= 2 ? cells : null;
}

/** What the columns hold when a row is the head of a table, or null when it is a row like others. */
export function headOf(cells: readonly Cell[]): Column[] | null {
  const columns = cells.map(({ text }) => (text.length <= 8 ? (HEADERS.find(([, pattern]) => pattern.test(text))?.[0] ?? null) : null));
  const known = columns.filter((column) => column !== null);
  const kinds = new Set(known);
  // One row may speak of 时间 or 费用 in a cell; a head names several different things and nothing else.
  if (known.length < cells.length - 1 || kinds.size < 2 || known.length < 2) return null;
  return columns.map((column) => column ?? 'other');
}
