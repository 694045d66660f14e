import type { Library } from '../../model/library.ts';
import type { AgreedClause, Agreement, Value } from '../agreement.ts';
import { dayNumber, type DayNumber } from '../calendar/day-number.ts';
import type { Workdays } from '../calendar/workdays.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { Conflict, DraftChange, Repair } from './conflict.ts';

/** What conflicts are looked for in. */
export interface ConflictInput {
  readonly agreement: Agreement;
  /** The schedule of this agreement. */
  readonly schedule: Schedule;
  readonly workdays: Workdays;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Needed to offer clauses that take no part, and to reckon anchors of such clauses. */
  readonly library?: Pick<Library, 'clauses'> | undefined;
}

/** The agreement as rules see it, its clauses by id; made once for all rules. */
export interface Situation extends Omit<ConflictInput, 'today'> {
  readonly today: DayNumber;
  readonly clauseOf: (id: string) => AgreedClause | undefined;
}

/** Makes the situation of an input. */
export function situationOf({ today, ...input }: ConflictInput): Situation {
  const clauses = new Map(input.agreement.clauses.map((agreed) => [agreed.clause.id, agreed]));
  return { ...input, today: dayNumber(today), clauseOf: (id) => clauses.get(id) };
}

/** The values that a rule reads, by the short names it gave them, and what it needs to offer repairs. */
export interface Reading<Name extends string> extends Situation {
  /** A valid number; `null` where the clause is off or the value is no number. */
  readonly number: (name: Name) => number | null;
  /** A valid text, time or choice; `null` where the clause is off or the value is invalid. */
  readonly text: (name: Name) => string | null;
  /** Ids of the clauses that hold these values, each once. */
  readonly clausesOf: (...names: Name[]) => readonly string[];
  /** The change that sets a value; `null` where the clause is off, or the number is out of the variable's bounds. */
  readonly set: (name: Name, value: number | string) => DraftChange | null;
}

/** What a rule finds; its id is added. */
export type Finding = Omit<Conflict, 'id'>;

/** One rule about what must fit together. A rule whose clauses are off finds nothing. */
export interface ConflictRule {
  /** Lasting and readable. */
  readonly id: string;
  /** `<clause id>.<variable key>` of every value that it reads. */
  readonly reads: readonly string[];
  readonly find: (situation: Situation) => Conflict[];
}

const split = (path: string): [string, string] => {
  const dot = path.lastIndexOf('.');
  return [path.slice(0, dot), path.slice(dot + 1)];
};

function fits({ variable }: Value, value: number | string): boolean {
  if (typeof value === 'string') return variable.type !== 'choice' || (variable.options ?? []).includes(value);
  return value >= (variable.min ?? -Infinity) && value <= (variable.max ?? Infinity) && (variable.type !== 'integer' || Number.isInteger(value));
}

/** Makes a rule from the values it reads, by short names, and how it judges them. */
export function conflictRule<Name extends string = never>(
  id: string,
  reads: Readonly<Record<Name, string>>,
  find: (reading: Reading<Name>) => Finding[],
): ConflictRule {
  const places = Object.fromEntries(Object.entries<string>(reads).map(([name, path]) => [name, split(path)])) as Record<Name, [string, string]>;
  return {
    id,
    reads: Object.values<string>(reads),
    find: (situation) => {
      const value = (name: Name): Value | undefined => {
        const [clauseId, key] = places[name];
        return situation.clauseOf(clauseId)?.values[key];
      };
      const reading: Reading<Name> = {
        ...situation,
        number: (name) => value(name)?.number ?? null,
        text: (name) => {
          const found = value(name);
          return found === undefined || found.problem !== null ? null : found.text;
        },
        clausesOf: (...names) => [...new Set(names.map((name) => places[name][0]))].filter((clauseId) => situation.clauseOf(clauseId) !== undefined),
        set: (name, next) => {
          const found = value(name);
          const [clauseId, key] = places[name];
          return found && fits(found, next) ? { kind: 'value', clauseId, key, raw: String(next) } : null;
        },
      };
      return find(reading).map((finding) => ({ id, ...finding }));
    },
  };
}

/** A repair as a list of one, or of none where one of its changes is not possible. */
export function repair(label: string, ...changes: (DraftChange | null)[]): Repair[] {
  const possible = changes.filter((change) => change !== null);
  return possible.length === changes.length ? [{ label, changes: possible }] : [];
}
