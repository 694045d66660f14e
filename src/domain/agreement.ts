import type { Clause } from '../model/clause.ts';
import type { Depth } from '../model/depth.ts';
import type { OwnClause } from '../model/draft.ts';
import type { Library } from '../model/library.ts';
import type { Pack } from '../model/pack.ts';
import type { Party } from '../model/party.ts';
import { STEPS, type Step } from '../model/step.ts';
import type { Variable } from '../model/variable.ts';

/** A value of a variable as it stands in the agreement. */
export interface Value {
  readonly variable: Variable;
  /** As typed by the merchant, or the default written out; empty where nothing is filled in. */
  readonly raw: string;
  /** As printed within the sentence, without unit; a run of ＿ where nothing is filled in. */
  readonly text: string;
  /** Numeric value of integer, number, money and percent variables; `null` for others and for invalid input. */
  readonly number: number | null;
  /** Whether it differs from the default of library and packs. */
  readonly changed: boolean;
  /** Why the input cannot be used, in Chinese; `null` when it can. */
  readonly problem: string | null;
}

/** A piece of a clause's sentence. */
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  /** A filled-in variable; `key` lets the builder focus its input. */
  | { readonly kind: 'value'; readonly text: string; readonly key: string; readonly state: 'default' | 'changed' | 'missing' | 'invalid' }
  /** A reference to another clause; `number` is null where that clause is not part of the agreement. */
  | { readonly kind: 'reference'; readonly text: string; readonly clauseId: string; readonly number: string | null };

/** The four facts of a clause and its small print, written out with the values in place. */
export interface Facts {
  /** 谁：lead and support. */
  readonly who: string;
  /** 何时：the deadline in words. */
  readonly when: string;
  /** 标准：the acceptance criterion in words. */
  readonly standard: string;
  /** 确认：who confirms within what time, and what silence means. */
  readonly confirmation: string;
  /** 不做怎么办. */
  readonly otherwise: string;
  /** 法源, e.g. `民法典第140条`; empty where there is none. */
  readonly laws: string;
}

/** A clause as it stands in an agreement. Keeps its identity between two assemblies while nothing of it changes. */
export interface AgreedClause {
  readonly clause: Clause;
  /** Number in the document, e.g. `2.4`; contingency clauses are numbered `8.1` and on. */
  readonly number: string;
  /** By variable key. */
  readonly values: Readonly<Record<string, Value>>;
  readonly runs: readonly Run[];
  readonly facts: Facts;
  /** Line of the checklist with the values in place. */
  readonly checklist: string;
  /** Whether the sentence is the merchant's own wording. */
  readonly rewritten: boolean;
  /** What the merchant typed, where the whole clause is their own; `null` for clauses of the library. */
  readonly own: OwnClause | null;
}

/** The fields of a clause of the merchant's own that a problem may concern. */
export type OwnField = Exclude<keyof OwnClause, 'id' | 'place' | 'after' | 'support' | 'rhythm' | 'note'>;

/** Something in the draft that cannot be used as it stands; the text stays as typed. */
export interface Problem {
  /** Where it is: a field of the draft, or a variable of a clause. */
  readonly at:
    | { readonly kind: 'start' | 'end' | 'packs' }
    | { readonly kind: 'party'; readonly party: Party; readonly field: 'name' | 'contact' }
    | { readonly kind: 'value'; readonly clauseId: string; readonly key: string }
    | { readonly kind: 'override'; readonly clauseId: string }
    | { readonly kind: 'own'; readonly clauseId: string; readonly field: OwnField };
  /** `error`: must be mended; `missing`: still to be filled in, the document can be printed with a blank. */
  readonly level: 'error' | 'missing';
  /** What is wrong and what to do, in Chinese. */
  readonly message: string;
}

/** A draft put together with the library: what is printed, checked, scheduled and exported. */
export interface Agreement {
  readonly depth: Depth;
  readonly packs: readonly Pack[];
  /** Names as they are printed: trimmed, or the empty string. */
  readonly parties: Readonly<Record<Party, { readonly name: string; readonly contact: string }>>;
  /** Whether a designer takes part (a chosen clause is led or supported by one). */
  readonly withDesigner: boolean;
  /** First and last day of service; `null` while missing or impossible. */
  readonly start: string | null;
  readonly end: string | null;
  /** All clauses in printed order: the seven steps, then the contingency plan. */
  readonly clauses: readonly AgreedClause[];
  readonly problems: readonly Problem[];
  /** What changes hands at each step. */
  readonly handovers: Library['handovers'];
  /** Day of the last legal check, `YYYY-MM-DD`. */
  readonly lawChecked: string;
}

/** Number of the chapter in which a step's clauses stand, whether the steps before it have any or not; the contingency plan comes after the steps. */
export function chapterNumber(chapter: Step | 'contingency'): number {
  return chapter === 'contingency' ? STEPS.length + 1 : STEPS.indexOf(chapter) + 1;
}

/** The clauses of one step, contingency clauses left out. */
export function clausesOfStep(agreement: Agreement, step: Step): readonly AgreedClause[] {
  return agreement.clauses.filter(({ clause }) => clause.step === step && clause.part === 'step');
}

/** The contingency plan. */
export function contingencyClauses(agreement: Agreement): readonly AgreedClause[] {
  return agreement.clauses.filter(({ clause }) => clause.part === 'contingency');
}

/** The sentence of a clause as plain text. */
export function plainText({ runs }: Pick<AgreedClause, 'runs'>): string {
  return runs.map((run) => run.text).join('');
}
