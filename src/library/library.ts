import type { CalendarData, CalendarYear } from '../model/calendar.ts';
import type { Clause, ClauseFrontMatter } from '../model/clause.ts';
import type { Law } from '../model/law.ts';
import type { Handover, Library } from '../model/library.ts';
import { STEPS, type Step } from '../model/step.ts';
import type { StepPage } from '../model/step-page.ts';
import { fillPacks, type PackFile } from './packs.ts';
import { statutoryDays } from './statutory-days.ts';

/** Version of ids and defaults; raised with every release that changes a default. */
export const LIBRARY_VERSION = 1;

/** How many years after the last published one get provisional statutory days. */
const PROVISIONAL_YEARS = 8;

/** One clause file as a loader hands it over. */
export interface ClauseFile {
  /** `<step>/<name>`. */
  readonly id: string;
  readonly data: ClauseFrontMatter;
  /** Text below the front matter. */
  readonly body: string;
}

/** A clause from its file. The step is the folder; line breaks within the text are joined. */
export function clauseFromFile({ id, data, body }: ClauseFile): Clause {
  const step = STEPS.find((name) => id.startsWith(`${name}/`));
  if (!step) throw new Error(`clause ${id}: the folder is not one of the steps`);
  return { ...data, id, step, text: body.trim().replace(/\s*\n\s*/g, '') };
}

/** What is known of days off: published years as they are, statutory days by law for the years after. */
export function calendarData(published: readonly CalendarYear[]): CalendarData {
  const years = published.map(({ year }) => year);
  const last = Math.max(...years);
  const provisional = Array.from({ length: PROVISIONAL_YEARS }, (_, index) => last + 1 + index);
  return {
    published: published.toSorted((a, b) => a.year - b.year),
    statutory: provisional.flatMap(statutoryDays),
    publishedUntil: `${last}-12-31`,
    knownUntil: `${last + PROVISIONAL_YEARS}-12-31`,
  };
}

/** What changes hands at each step, from the front matter of the step pages. Throws where a step has no page. */
function handoversOf(pages: ReadonlyMap<string, StepPage>): Record<Step, Handover> {
  const entries = STEPS.map((step) => {
    const page = pages.get(step);
    if (!page) throw new Error(`steps/${step}.mdx is missing`);
    return [step, { merchant: page.merchantGives, operator: page.operatorGives }] as const;
  });
  return Object.fromEntries(entries) as Record<Step, Handover>;
}

const stepIndex = (step: Step) => STEPS.indexOf(step);

/** The library from the parsed files of `content/`. Throws with the file's name where one names another that is not there. */
export function buildLibrary(files: {
  readonly clauses: readonly ClauseFile[];
  readonly packs: readonly PackFile[];
  readonly laws: Readonly<Record<string, Law>>;
  readonly calendar: readonly CalendarYear[];
  /** Front matter of the step pages by step. */
  readonly steps: ReadonlyMap<string, StepPage>;
}): Library {
  const clauses = files.clauses.map(clauseFromFile).sort((a, b) => stepIndex(a.step) - stepIndex(b.step) || a.order - b.order || a.id.localeCompare(b.id));
  const checks = Object.values(files.laws)
    .map(({ checked }) => checked)
    .sort();
  return {
    version: LIBRARY_VERSION,
    clauses,
    packs: fillPacks(files.packs, clauses).sort((a, b) => a.kind.localeCompare(b.kind) || a.order - b.order),
    laws: files.laws,
    calendar: calendarData(files.calendar),
    handovers: handoversOf(files.steps),
    lawChecked: checks[0] ?? '',
  };
}
