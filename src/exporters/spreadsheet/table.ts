/** A cell: text, a whole number, a day `YYYY-MM-DD`, or nothing. */
export type Cell = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'date'; readonly date: string } | null;

/** A column with its width in characters of a Western font; a 汉字 takes two. */
export interface TableColumn {
  readonly label: string;
  readonly width: number;
  /** `status`: chosen from a list, beginning with 未开始. `date`: a day. `open`: left empty, to be filled in. */
  readonly holds: 'text' | 'date' | 'status' | 'open';
}

/** One sheet of the workbook. */
export interface Table {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** Column of the day after which an open line is overdue, from 0. */
  readonly dueColumn?: number;
}

/** How far something is; the first is where everything begins. */
export const STATUSES = ['未开始', '进行中', '已完成', '有问题', '不适用'] as const;

/** A text cell; `null` for an empty one. */
export const text = (words: string): Cell => (words === '' ? null : { kind: 'text', text: words });

/** A day's cell. */
export const date = (day: string | undefined): Cell => (day === undefined ? null : { kind: 'date', date: day });
