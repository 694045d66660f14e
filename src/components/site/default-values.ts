import type { Library } from '../../model/library.ts';

/**
 * The default value of a clause's variable, as texts of the site quote it.
 * @param address `<clause id>.<variable key>`
 * @throws Error where clause or variable do not exist, or the variable has no default: the build stops
 */
export function defaultValue(library: Library, address: string): string {
  const [clauseId, key] = address.split('.');
  const value = library.clauses.find(({ id }) => id === clauseId)?.variables.find((variable) => variable.key === key)?.default;
  if (value === undefined || value === null) throw new Error(`no default value at ${address}`);
  return Array.isArray(value) ? value.join('、') : String(value);
}

/** A text with every `{{<clause id>.<variable key>}}` replaced by the default. Throws as `defaultValue` does. */
export function withDefaults(library: Library, text: string): string {
  return text.replace(/\{\{([^{}]+)\}\}/g, (_, address: string) => defaultValue(library, address));
}
