import first from './dictionary-1.json' with { type: 'json' };

/** A dictionary as its file holds it. Places in its lists are what links are made of: a released file never changes. */
export interface DictionaryFile {
  /** Clause ids in order, each with its variables in order and their defaults as typed. */
  readonly clauses: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Packs in order, each with the defaults it sets, by `<clause id>.<key>`. */
  readonly packs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Texts that are written as a number: choices, ids of packs, steps, parties … */
  readonly words: readonly string[];
}

/** A dictionary with its look-ups. */
export interface Dictionary {
  /** First character of the payloads that are written with it. */
  readonly version: string;
  readonly clauseIds: readonly string[];
  readonly clauseIndex: ReadonlyMap<string, number>;
  /** `<clause id>.<key>` of every variable. */
  readonly variables: readonly string[];
  readonly variableIndex: ReadonlyMap<string, number>;
  /** Those of the file, then the clause ids. */
  readonly words: readonly string[];
  readonly wordIndex: ReadonlyMap<string, number>;
  /** Default of every variable as typed, by `<clause id>.<key>`. */
  readonly defaults: ReadonlyMap<string, string>;
  readonly packs: DictionaryFile['packs'];
}

const indexOf = (list: readonly string[]): ReadonlyMap<string, number> => new Map(list.map((each, index) => [each, index]));

function dictionaryOf(version: string, { clauses, packs, words }: DictionaryFile): Dictionary {
  const clauseIds = Object.keys(clauses);
  const defaults = new Map(Object.entries(clauses).flatMap(([id, variables]) => Object.entries(variables).map(([key, raw]) => [`${id}.${key}`, raw] as const)));
  const variables = [...defaults.keys()];
  const allWords = [...words, ...clauseIds];
  return {
    version,
    clauseIds,
    clauseIndex: indexOf(clauseIds),
    variables,
    variableIndex: indexOf(variables),
    words: allWords,
    wordIndex: indexOf(allWords),
    defaults,
    packs,
  };
}

const dictionaries: readonly Dictionary[] = [dictionaryOf('1', first as DictionaryFile)];

/** The dictionary that links are written with today. */
export const NEWEST: Dictionary = dictionaries[dictionaries.length - 1] as Dictionary;

/** The dictionary of a payload's first character; `undefined` where this site has none. */
export function dictionaryOfVersion(version: string): Dictionary | undefined {
  return dictionaries.find((each) => each.version === version);
}
