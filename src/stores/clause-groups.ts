import { computed, type ReadableAtom } from 'nanostores';
import type { AgreedClause, Agreement } from '../domain/agreement.ts';
import { isOnByDefault } from '../domain/assemble.ts';
import { runsOf } from '../domain/clause-runs.ts';
import { packDefaultOf, valueOf } from '../domain/values.ts';
import type { Clause } from '../model/clause.ts';
import { reaches } from '../model/depth.ts';
import type { ClauseDraft, Draft } from '../model/draft.ts';
import type { Library } from '../model/library.ts';
import { STEP_LABELS, STEPS, type Step } from '../model/step.ts';

/** A clause as the form lists it, taking part or not. Keeps its identity while nothing of it changes. */
export interface ListedClause {
  readonly clause: Clause;
  /** `null` while it takes no part in the agreement. */
  readonly agreed: AgreedClause | null;
  /** The sentence with its values, for a clause that takes no part; else empty. */
  readonly offText: string;
  /** The merchant's own wording as typed, `null` where there is none. */
  readonly override: string | null;
}

/** The clauses of one step, or of the contingency plan. Keeps its identity while none of its clauses changes. */
export interface ClauseGroup {
  readonly id: Step | 'contingency';
  readonly name: string;
  readonly when: string;
  /** What depth and packs bring in, and what was switched by hand. */
  readonly listed: readonly ListedClause[];
  /** What only a greater depth brings in; each can be taken in singly. */
  readonly more: readonly ListedClause[];
}

const GROUPS: readonly (Step | 'contingency')[] = [...STEPS, 'contingency'];
const groupOf = ({ part, step }: Clause): Step | 'contingency' => (part === 'contingency' ? 'contingency' : step);

function offText(clause: Clause, draft: Draft, agreement: Agreement, titles: ReadonlyMap<string, string>): string {
  const { override, values } = draft.clauses[clause.id] ?? {};
  if (override !== undefined && override.trim() !== '') return override;
  const shown = Object.fromEntries(clause.variables.map((variable) => {
    const { key } = variable;
    return [key, valueOf(variable, values?.[key], packDefaultOf(agreement.packs, clause, key))];
  }));
  const around = { values: shown, start: agreement.start, end: agreement.end, titleOf: (id: string) => titles.get(id), numberOf: () => undefined };
  return runsOf(clause.text, around)
    .map((run) => (run.kind === 'reference' ? `「${titles.get(run.clauseId) ?? run.clauseId}」` : run.text)).join('');
}

const sameList = (a: readonly ListedClause[], b: readonly ListedClause[]) => a.length === b.length && a.every((item, index) => item === b[index]);

interface Listing { readonly item: ListedClause; readonly clauseDraft: ClauseDraft | undefined; readonly context: string }

/** The clauses in groups as the form lists them. */
export function clauseGroupsStore($draft: ReadableAtom<Draft>, $agreement: ReadableAtom<Agreement>, library: Library): ReadableAtom<readonly ClauseGroup[]> {
  const titles = new Map(library.clauses.map(({ id, title }) => [id, title]));
  const listings = new Map<string, Listing>();
  let groups: readonly ClauseGroup[] = [];

  const list = (clause: Clause, agreed: AgreedClause | null, draft: Draft, agreement: Agreement): ListedClause => {
    const clauseDraft = draft.clauses[clause.id];
    const context = agreed ? '' : [agreement.start, agreement.end, ...draft.packs].join();
    const known = listings.get(clause.id);
    if (known && known.item.agreed === agreed && known.clauseDraft === clauseDraft && known.context === context) return known.item;
    const item = { clause, agreed, offText: agreed ? '' : offText(clause, draft, agreement, titles), override: clauseDraft?.override ?? null };
    listings.set(clause.id, { item, clauseDraft, context });
    return item;
  };

  return computed($agreement, (agreement) => {
    const draft = $draft.get();
    const agreedById = new Map(agreement.clauses.map((agreed) => [agreed.clause.id, agreed]));
    const listed = new Map<string, ListedClause[]>();
    const more = new Map<string, ListedClause[]>();
    for (const clause of library.clauses) {
      const byHand = draft.clauses[clause.id]?.on !== undefined;
      const inPacks = isOnByDefault(clause, 'full', agreement.packs);
      if (!byHand && !inPacks) continue;
      const target = byHand || reaches(draft.depth, clause.depth) ? listed : more;
      const item = list(clause, agreedById.get(clause.id) ?? null, draft, agreement);
      const group = target.get(groupOf(clause));
      if (group) group.push(item);
      else target.set(groupOf(clause), [item]);
    }
    return (groups = GROUPS.map((id, index) => {
      const before = groups[index];
      const [now, later] = [listed.get(id) ?? [], more.get(id) ?? []];
      if (before && sameList(before.listed, now) && sameList(before.more, later)) return before;
      const { name, when } = id === 'contingency' ? { name: '突发预案', when: '出了事才用到' } : STEP_LABELS[id];
      return { id, name, when, listed: now, more: later };
    }));
  });
}
