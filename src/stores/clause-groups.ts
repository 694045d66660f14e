import { computed, type ReadableAtom } from 'nanostores';
import type { Agreement } from '../domain/agreement.ts';
import { isOnByDefault } from '../domain/assemble.ts';
import { withOwnClauses } from '../domain/own-clauses.ts';
import type { Clause } from '../model/clause.ts';
import { reaches } from '../model/depth.ts';
import type { Draft } from '../model/draft.ts';
import type { Library } from '../model/library.ts';
import { STEP_LABELS, STEPS, type Step } from '../model/step.ts';

/** Id of a section of the form: a step, or the contingency plan. */
export type GroupId = Step | 'contingency';

/** The sections of the form in their order. */
export const GROUP_IDS: readonly GroupId[] = [...STEPS, 'contingency'];

/** Whether an id, e.g. of a task, is that of a section. */
export const isGroupId = (id: string): id is GroupId => GROUP_IDS.some((group) => group === id);

/** The section in which a clause is listed. */
export const groupIdOf = ({ part, step }: Clause): GroupId => (part === 'contingency' ? 'contingency' : step);

/** What one section of the form lists. Keeps its identity while the list stays the same: typing does not touch it. */
export interface ClauseGroup {
  readonly id: GroupId;
  readonly name: string;
  readonly when: string;
  /** Ids of what depth and packs bring in, of what was switched by hand, and of the merchant's own, in the order of the document. */
  readonly listed: readonly string[];
  /** Ids of what only a greater depth brings in; each can be taken in singly. */
  readonly more: readonly string[];
  /** How many of the listed ones take part. */
  readonly taken: number;
}

const sameList = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((id, index) => id === b[index]);
const same = (a: ClauseGroup, b: ClauseGroup) => a.taken === b.taken && sameList(a.listed, b.listed) && sameList(a.more, b.more);

/** The clauses in groups as the form lists them. */
export function clauseGroupsStore($draft: ReadableAtom<Draft>, $agreement: ReadableAtom<Agreement>, library: Library): ReadableAtom<readonly ClauseGroup[]> {
  let groups: readonly ClauseGroup[] = [];
  let madeFrom: readonly unknown[] = [];

  return computed($agreement, (agreement) => {
    const { depth, packs, clauses, own } = $draft.get();
    // Values are by far the most frequent change, and never change a list.
    const switches = Object.entries(clauses)
      .filter(([, { on }]) => on !== undefined)
      .map(([id, { on }]) => `${id}${String(on)}`)
      .join();
    const ownPlaces = own.map(({ id, place, after }) => `${id} ${place} ${after}`).join();
    const from = [depth, packs, switches, ownPlaces];
    if (from.every((part, index) => part === madeFrom[index])) return groups;
    madeFrom = from;

    const taking = new Set(agreement.clauses.map(({ clause }) => clause.id));
    const fresh = GROUP_IDS.map((id) => {
      const { name, when } = id === 'contingency' ? { name: '突发预案', when: '出了事才用到' } : STEP_LABELS[id];
      return { id, name, when, listed: [] as string[], more: [] as string[], taken: 0 };
    });
    const ownIds = new Set(own.map(({ id }) => id));
    for (const clause of withOwnClauses(library.clauses, own, agreement.start)) {
      const byHand = clauses[clause.id]?.on !== undefined || ownIds.has(clause.id);
      if (!byHand && !isOnByDefault(clause, 'full', agreement.packs)) continue;
      const group = fresh[GROUP_IDS.indexOf(groupIdOf(clause))];
      if (!group) continue;
      (byHand || reaches(depth, clause.depth) ? group.listed : group.more).push(clause.id);
      if (taking.has(clause.id)) group.taken += 1;
    }
    const before = groups;
    groups = fresh.map((group, index) => {
      const old = before[index];
      return old && same(old, group) ? old : group;
    });
    return groups;
  });
}
