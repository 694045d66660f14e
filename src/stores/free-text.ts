import type { AgreedClause, Problem } from '../domain/agreement.ts';
import type { Detail } from '../model/detail.ts';
import type { OwnClause } from '../model/draft.ts';
import { SIDE_LABELS } from '../model/party.ts';

/** A place of the form into which sentences are typed. */
export type FreePlace = Extract<Problem['at'], { kind: 'override' | 'own' | 'value' }>;

/** A clause with text of the merchant's in it, as it is printed, for the checks to read. */
export interface FreeText {
  /** Who leads as a heading, then the sentence, then what the clause says besides: one line, so that one part makes up for what another leaves open. */
  readonly text: string;
  /** Where in `text` stands what was typed, and what it was. What stands outside is the library's and none of the merchant's doing. */
  readonly parts: readonly FreePart[];
  /** Details that the clause settles outside of its sentence, whatever the sentence leaves out. */
  readonly settled: readonly Detail[];
}

/** A piece of typed text within the clause. `raw.trim()` stands at `start`, without the mark at its end. */
export interface FreePart {
  readonly at: FreePlace;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

/** Types of variables that hold words instead of a figure, a day or a choice. */
const WORDED: ReadonlySet<string> = new Set(['text', 'list']);

const OWN_FIELDS = ['by', 'standard', 'confirmation', 'otherwise'] as const;

/** Whether anything in a clause was written by the merchant in their own words. */
export function hasFreeText({ own, rewritten, values }: AgreedClause): boolean {
  if (own) return own.text.trim() !== '' || OWN_FIELDS.some((field) => own[field].trim() !== '');
  return rewritten || Object.values(values).some(isTyped);
}

const isTyped = ({ changed, problem, variable, raw }: AgreedClause['values'][string]) =>
  changed && problem === null && WORDED.has(variable.type) && raw.trim() !== '';

/** Collects a text and notes where what was typed comes to stand. */
class Writer {
  text = '';
  readonly parts: FreePart[] = [];

  add(words: string): void {
    this.text += words;
  }

  typed(raw: string, at: FreePlace): void {
    // The mark at the end would cut off what the clause says besides.
    const words = raw.trim().replace(/[。；;\s]+$/u, '');
    this.parts.push({ at, raw, start: this.text.length, end: this.text.length + words.length });
    this.text += words;
  }
}

function addOwn(writer: Writer, own: OwnClause, when: string): void {
  const at = (field: 'text' | (typeof OWN_FIELDS)[number]) => ({ kind: 'own', clauseId: own.id, field }) as const;
  writer.typed(own.text, at('text'));
  for (const field of OWN_FIELDS) {
    writer.add('；');
    if (field === 'by' && own.rhythm !== 'words') writer.add(when);
    else writer.typed(own[field], at(field));
  }
}

function addOfLibrary(writer: Writer, agreed: AgreedClause, override: string | null): void {
  const { clause, runs, values, facts, rewritten } = agreed;
  if (rewritten && override !== null) writer.typed(override, { kind: 'override', clauseId: clause.id });
  else {
    for (const run of runs) {
      const value = run.kind === 'value' ? values[run.key] : undefined;
      // A list is printed with other marks than it was typed with.
      if (value && run.kind === 'value' && isTyped(value) && run.text === value.raw.trim()) {
        writer.parts.push({
          at: { kind: 'value', clauseId: clause.id, key: run.key },
          raw: value.raw,
          start: writer.text.length,
          end: writer.text.length + run.text.length,
        });
      }
      writer.add(run.text);
    }
    writer.text = writer.text.replace(/。$/u, '');
  }
  for (const fact of [facts.when, facts.standard, facts.confirmation, facts.otherwise]) writer.add(`；${fact.replace(/。$/u, '')}`);
}

/**
 * The text of a clause for the checks; `null` where the merchant wrote nothing in it.
 * @param override the merchant's wording as typed, for a clause of the library
 */
export function freeTextOf(agreed: AgreedClause, override: string | null): FreeText | null {
  if (!hasFreeText(agreed)) return null;
  const { clause, own, facts } = agreed;
  const writer = new Writer();
  writer.add(`${SIDE_LABELS[clause.lead].name}责任：\n`);
  if (own) addOwn(writer, own, facts.when);
  else addOfLibrary(writer, agreed, override);
  return {
    text: writer.text,
    parts: writer.parts.filter(({ start, end }) => end > start),
    settled: ['responsibility', ...(facts.when === '' ? [] : ['timing' as const]), ...(facts.standard === '' ? [] : ['acceptance' as const])],
  };
}
