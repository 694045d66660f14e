import { defaultRaw } from '../domain/values.ts';
import type { Library } from '../model/library.ts';
import type { Dictionary } from './dictionary.ts';
import type { Parts } from './parts.ts';

/**
 * Every variable's default as typed, by `<clause id>.<key>`, after the packs had their say: of
 * several packs the first one, as in the domain's `packDefaultOf`.
 */
function withPacks(defaults: Iterable<readonly [string, string]>, packs: readonly Readonly<Record<string, string | number>>[]): Map<string, string> {
  const standing = new Map(defaults);
  const set = new Set<string>();
  for (const pack of packs) {
    for (const [name, value] of Object.entries(pack)) {
      if (set.has(name)) continue;
      set.add(name);
      standing.set(name, String(value));
    }
  }
  return standing;
}

/** The defaults of the dictionary's day, for these packs. */
export function frozenDefaults(dictionary: Dictionary, packs: readonly string[]): ReadonlyMap<string, string> {
  const chosen = Object.entries(dictionary.packs).filter(([id]) => packs.includes(id));
  return withPacks(
    dictionary.defaults,
    chosen.map(([, defaults]) => defaults),
  );
}

/** The defaults of the library as it is, for these packs. */
export function standingDefaults(library: Library, packs: readonly string[]): ReadonlyMap<string, string> {
  const chosen = library.packs.filter(({ id }) => packs.includes(id));
  return withPacks(
    library.clauses.flatMap(({ id, variables }) => variables.map((variable) => [`${id}.${variable.key}`, defaultRaw(variable)] as const)),
    chosen.map(({ defaults }) => defaults),
  );
}

/** Untouched variables whose default the dictionary has otherwise, with the default that the sender sees. */
export function changedDefaults(parts: Parts, library: Library, dictionary: Dictionary): Map<string, string> {
  const frozen = frozenDefaults(dictionary, parts.packs);
  const changed = [...standingDefaults(library, parts.packs)].filter(([name, raw]) => {
    const then = frozen.get(name);
    return then !== undefined && then !== raw && !parts.values.has(name);
  });
  return new Map(changed);
}

/**
 * Writes into a received draft what its sender saw where today's default is another one. Returns
 * the names, `<clause id>.<key>`, of the values that were written.
 */
export function keepSendersDefaults(parts: Parts, library: Library, dictionary: Dictionary): string[] {
  const frozen = frozenDefaults(dictionary, parts.packs);
  const kept: string[] = [];
  for (const [name, today] of standingDefaults(library, parts.packs)) {
    const then = parts.defaults.get(name) ?? frozen.get(name);
    if (then === undefined || then === today || parts.values.has(name)) continue;
    parts.values.set(name, then);
    kept.push(name);
  }
  return kept;
}
