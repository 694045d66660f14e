import type { Library } from '../model/library.ts';
import type { Variable } from '../model/variable.ts';
import type { Dictionary } from './dictionary.ts';
import type { Parts } from './parts.ts';
import { isCompact } from './token.ts';

type Told = (name: string, raw: string, variable: Variable | undefined) => boolean;

function variablesByName(library: Library): ReadonlyMap<string, Variable> {
  return new Map(library.clauses.flatMap(({ id, variables }) => variables.map((variable) => [`${id}.${variable.key}`, variable] as const)));
}

/** The values that may be told, and whether others were left out. */
function told(values: ReadonlyMap<string, string>, library: Library, may: Told): { readonly values: Map<string, string>; readonly some: boolean } {
  const variables = variablesByName(library);
  const kept = new Map([...values].filter(([name, raw]) => may(name, raw, variables.get(name))));
  return { values: kept, some: kept.size < values.size };
}

/**
 * Without names and contacts of the parties, and without values that name a person or a number.
 * @param onOmitted called where something was left out
 */
export function withoutParties(parts: Parts, library: Library, onOmitted: () => void): Parts {
  const { values, some } = told(parts.values, library, (_name, _raw, variable) => variable?.personal !== true);
  const typed = [...parts.parties.values()].some(({ name, contact }) => name.trim() !== '' || contact.trim() !== '');
  if (some || typed) onOmitted();
  return { ...parts, values, parties: new Map() };
}

/** A text is free unless it is a figure, a time, a date, a word of ours, or one of the choices of its variable. */
function isOurs(raw: string, variable: Variable | undefined, dictionary: Dictionary): boolean {
  if (variable?.type === 'text' || variable?.type === 'list') return false;
  return isCompact(raw, dictionary) || variable?.options?.includes(raw) === true;
}

/**
 * Without anything that was written freely, so that nobody's words are in the link by accident.
 * @param onOmitted called where something was left out
 */
export function withoutTexts(parts: Parts, library: Library, dictionary: Dictionary, onOmitted: () => void): Parts {
  const { values, some } = told(parts.values, library, (_name, raw, variable) => isOurs(raw, variable, dictionary));
  if (some || parts.overrides.size + parts.notes.size + parts.own.length > 0) onOmitted();
  return {
    ...parts,
    start: isCompact(parts.start, dictionary) ? parts.start : '',
    end: isCompact(parts.end, dictionary) ? parts.end : '',
    values,
    overrides: new Map(),
    notes: new Map(),
    own: [],
  };
}
