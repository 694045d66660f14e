/** What a finding is about: the six details of a process, then unfair terms, illegal ones, and how far the work reaches. */
export const CATEGORIES = ['timing', 'responsibility', 'acceptance', 'contingency', 'communication', 'settlement', 'rights', 'legality', 'scope'] as const;

/** Id of a category of findings. */
export type Category = (typeof CATEGORIES)[number];

/** What a reader sees of a category. */
export const CATEGORY_LABELS: Readonly<Record<Category, string>> = {
  timing: '时间',
  responsibility: '责任',
  acceptance: '标准',
  contingency: '突发',
  communication: '沟通',
  settlement: '结算',
  rights: '权利',
  legality: '合法',
  scope: '范围',
};

/** From most to least urgent: a quarrel or a breach of law is near, a quarrel is likely, a few words more make it safer. */
export const SEVERITIES = ['high', 'medium', 'low'] as const;

/** How urgent a finding is. */
export type Severity = (typeof SEVERITIES)[number];

/** What a reader sees of a severity. */
export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = { high: '要紧', medium: '该改', low: '可补' };

/** A statement written anew; `text` takes the place of `start` to `end` (UTF-16 offsets into the text as handed in). */
export interface Rewriting {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One problem at one place of a text. */
export interface Finding {
  /** Id of the check, lasting. */
  readonly check: string;
  readonly category: Category;
  readonly severity: Severity;
  /** UTF-16 offsets into the text as it was handed in. */
  readonly start: number;
  readonly end: number;
  /** Index of the statement it was found in. */
  readonly statement: number;
  /** One plain sentence in Chinese: why this ends in a quarrel. */
  readonly reason: string;
  /** The statement so that it can be kept, in its own words, blanks as ＿＿; null where none can be offered. */
  readonly rewriting: Rewriting | null;
  /** The article's case or the law behind it, with the day of the check; null where there is none. */
  readonly basis: string | null;
  /** Page of the guide within the site, e.g. `/details/timing/`. */
  readonly guide: string;
  /** Ids of clauses of the library that close the gap, most fitting first. */
  readonly clauses: readonly string[];
}
