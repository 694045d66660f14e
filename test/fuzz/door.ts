/** One way by which something from outside comes in. */
export interface Door {
  readonly name: string;
  /** What comes in when all is well; damaged inputs are made from these. */
  readonly samples: readonly string[];
  /** Lets an input in and holds what must be true of it. Throws where it is not. */
  readonly open: (input: string) => void | Promise<void>;
}

/** Throws where something must hold and does not. */
export function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** Longest that one input of at most a megabyte may take, in milliseconds, on a machine that does something else as well. */
const PATIENCE = 5000;

/** What every door holds for every input: no crash, no patience lost, nothing left behind in what all objects share. */
export async function pass(door: Door, input: string): Promise<void> {
  const before = performance.now();
  await door.open(input);
  const took = performance.now() - before;
  must(took < PATIENCE, `took ${took.toFixed(0)} ms`);
  must(Object.keys(Object.prototype).length === 0 && !('polluted' in {}), 'Object.prototype was changed');
}
