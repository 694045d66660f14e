const CLAUSE_ID = /^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/;
const VARIABLE = /^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*\.[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const PLAIN_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST = 120;

/** Whether it can be the id of a clause of some library, today's or a later one's. */
export const isClauseId = (id: string): boolean => id.length <= LONGEST && CLAUSE_ID.test(id);

/** Whether it can be `<clause id>.<key>`. */
export const isVariableName = (name: string): boolean => name.length <= LONGEST && VARIABLE.test(name);

/** Whether it can be the id of a pack or a party. */
export const isPlainId = (id: string): boolean => id.length <= LONGEST && PLAIN_ID.test(id);

/** Clause id and key of `<clause id>.<key>`. */
export function splitVariable(name: string): readonly [clauseId: string, key: string] {
  const dot = name.indexOf('.');
  return [name.slice(0, dot), name.slice(dot + 1)];
}
