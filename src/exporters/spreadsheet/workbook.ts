import { writeXlsx, type CellStyle, type CellValue, type ConditionalRule, type DataValidation, type WriteSheet } from 'hucre/xlsx';
import { dayNumber } from '../../domain/calendar/day-number.ts';
import { printable } from '../printed/sanitize.ts';
import { STATUSES, type Cell, type Table, type TableColumn } from './table.ts';

const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb }, bgColor: { rgb } }) as const;

const FONT = { name: 'Microsoft YaHei', size: 10 };
const INK = '1F2328';
const hairline = { style: 'thin', color: { rgb: 'D9D5CC' } } as const;
const BORDER = { top: hairline, right: hairline, bottom: hairline, left: hairline };
const CELL: CellStyle = { font: { ...FONT, color: { rgb: INK } }, border: BORDER, alignment: { vertical: 'top', wrapText: true } };
const DATE: CellStyle = { ...CELL, numFmt: 'yyyy-mm-dd', alignment: { vertical: 'top', horizontal: 'center' } };
const HEAD: CellStyle = {
  ...CELL,
  font: { ...CELL.font, bold: true },
  fill: fill('F3F0E8'),
  alignment: { vertical: 'center', horizontal: 'center', wrapText: true },
};

/** Most characters of a cell in Excel. */
const MOST_CHARACTERS = 32_767;
const CUT = '……（太长，全文见模板）';

/** Days are counted from 1899-12-30 there. */
const serialOf = (day: string): number => dayNumber(day) + 25_569;

// Text is stored as text: what begins with = + - @ is no formula.
function valueOf(cell: Cell): CellValue {
  if (cell === null) return null;
  if (cell.kind === 'date') return serialOf(cell.date);
  const words = printable(cell.text);
  return words.length <= MOST_CHARACTERS ? words : words.slice(0, MOST_CHARACTERS - CUT.length) + CUT;
}

const letter = (column: number): string => String.fromCharCode(65 + column);

/** The cells of a column below its head. */
const rangeOf = (column: number, { rows }: Table): string => `${letter(column)}2:${letter(column)}${rows.length + 1}`;

function validationsOf(table: Table): DataValidation[] {
  return table.columns.flatMap(({ holds, label }, index): DataValidation[] => {
    const range = rangeOf(index, table);
    if (holds === 'status') {
      return [
        {
          type: 'list',
          values: [...STATUSES],
          range,
          allowBlank: true,
          showErrorMessage: true,
          errorTitle: label,
          errorMessage: `请从下拉里选：${STATUSES.join('、')}。`,
        },
      ];
    }
    if (holds !== 'date') return [];
    return [
      {
        type: 'date',
        operator: 'greaterThan',
        formula1: String(serialOf('2020-01-01')),
        range,
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: 'warning',
        errorTitle: label,
        errorMessage: '请填日期，例如 2026-12-07。',
      },
    ];
  });
}

/** Colours only underline what the words of a cell and the weight of its type say already. */
function rulesOf(table: Table): ConditionalRule[] {
  const status = table.columns.findIndex(({ holds }) => holds === 'status');
  if (status < 0) return [];
  const is = (value: string, priority: number, style: CellStyle): ConditionalRule => ({
    type: 'cellIs',
    operator: 'equal',
    formula: `"${value}"`,
    range: rangeOf(status, table),
    priority,
    style,
  });
  const rules = [
    is('已完成', 1, { font: { strikethrough: true, color: { rgb: '1B6E3C' } }, fill: fill('E3F2E8') }),
    is('有问题', 2, { font: { bold: true, underline: true, color: { rgb: 'B3261E' } }, fill: fill('FBE9E7') }),
    is('进行中', 3, { font: { italic: true, color: { rgb: '8A4B00' } }, fill: fill('FFF2CC') }),
  ];
  if (table.dueColumn === undefined) return rules;
  const [due, state] = [`$${letter(table.dueColumn)}2`, `$${letter(status)}2`];
  const overdue = `AND(${due}<>"",${due}<TODAY(),${state}<>"已完成",${state}<>"不适用")`;
  return [
    ...rules,
    {
      type: 'expression',
      formula: overdue,
      range: rangeOf(table.dueColumn, table),
      priority: 4,
      style: { font: { bold: true, underline: true, color: { rgb: 'B3261E' } } },
    },
  ];
}

const styleOf = ({ holds }: TableColumn): CellStyle => (holds === 'date' ? DATE : CELL);

const LINE = 15;
const TALLEST = 409;

/** Room that text takes in a cell: a 汉字 is as wide as two Western characters. */
const widthOf = (line: string): number => Array.from(line).reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x1100 ? 1.1 : 2), 0);

/** Height of a row in points. Programs differ in whether they fit rows to wrapped text when they open a file. */
function heightOf(row: readonly CellValue[], columns: readonly TableColumn[]): number {
  const lines = row.map((value, index) => {
    const room = (columns[index]?.width ?? 1) - 1;
    // A line breaks before it is full where a word or a mark does not fit.
    return typeof value === 'string' ? value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((widthOf(line) * 1.04) / room)), 0) : 1;
  });
  return Math.min(TALLEST, Math.max(1, ...lines) * LINE + 3);
}

function sheetOf(table: Table): WriteSheet {
  const { name, columns } = table;
  const rows = [columns.map(({ label }): CellValue => label), ...table.rows.map((row) => row.map(valueOf))];
  const cells = new Map<string, { style: CellStyle }>();
  columns.forEach((column, index) => {
    cells.set(`0,${index}`, { style: HEAD });
    for (let row = 1; row < rows.length; row += 1) cells.set(`${row},${index}`, { style: styleOf(column) });
  });
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows,
    rowDefs: new Map(rows.map((row, index) => [index, { height: heightOf(row, columns) }])),
    cells,
    freezePane: { rows: 1 },
    ...(columns.length > 1 ? { autoFilter: { range: `A1:${letter(columns.length - 1)}${rows.length}` } } : {}),
    ...(rows.length > 1 ? { dataValidations: validationsOf(table), conditionalRules: rulesOf(table) } : {}),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
      margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddHeader: `&L网店托管 · ${name}`, oddFooter: '&C第 &P 页，共 &N 页' },
  };
}

/** The tables as an .xlsx file. */
export async function writeWorkbook(
  tables: readonly Table[],
  { title, now }: { readonly title: string; readonly now: Date },
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeXlsx({ sheets: tables.map(sheetOf), properties: { title, creator: '托管流程', created: now, modified: now }, defaultFont: FONT });
  return Uint8Array.from(bytes);
}
