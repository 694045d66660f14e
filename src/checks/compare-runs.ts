/** What is kept of a finding to compare with: its check and the words of its statement. */
export interface KeptFinding {
  readonly check: string;
  readonly statement: string;
}

/** What became of the findings of an earlier run. */
export interface RunComparison<Now extends KeptFinding> {
  /** Earlier ones that are not found any more. */
  readonly gone: readonly KeptFinding[];
  /** Present ones that were found before. */
  readonly still: readonly Now[];
  /** Present ones that were not. */
  readonly fresh: readonly Now[];
}

/** Share of pairs of letters that two statements have in common to be the same statement, edited. */
const ALIKE = 0.5;
/** Letters of a statement that are looked at. */
const LOOKED_AT = 300;
/** A pair of letters that stands in more statements does not lead to any of them. */
const COMMON = 60;
/** How many statements with the most rare pairs in common are compared in full. */
const MOST_LIKELY = 8;

const bare = (statement: string): string => statement.replaceAll(/[\s\p{P}]/gu, '').slice(0, LOOKED_AT);

function pairsOf(words: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < words.length; at += 1) pairs.add(words.slice(at, at + 2));
  return pairs;
}

/** Twice the pairs in common by all pairs of both. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return (2 * common) / Math.max(1, a.size + b.size);
}

/** Pairs up what is the same statement, edited ones as well: index before to index now. */
function matched(before: readonly string[], now: readonly string[]): Map<number, number> {
  const found = new Map<number, number>();
  const exact = new Map<string, number[]>();
  now.forEach((words, index) => {
    const known = exact.get(words);
    if (known) known.push(index);
    else exact.set(words, [index]);
  });
  before.forEach((words, index) => {
    const same = exact.get(words)?.shift();
    if (same !== undefined) found.set(index, same);
  });
  const taken = new Set(found.values());
  const pairs = now.map((words, index) => (taken.has(index) ? new Set<string>() : pairsOf(words)));
  const places = new Map<string, number[]>();
  pairs.forEach((set, index) => {
    for (const pair of set) {
      const known = places.get(pair);
      if (known) known.push(index);
      else places.set(pair, [index]);
    }
  });
  before.forEach((words, index) => {
    if (found.has(index)) return;
    const own = pairsOf(words);
    const shared = new Map<number, number>();
    for (const pair of own) {
      const where = places.get(pair) ?? [];
      if (where.length <= COMMON) for (const place of where) if (!taken.has(place)) shared.set(place, (shared.get(place) ?? 0) + 1);
    }
    const likely = [...shared].sort((a, b) => b[1] - a[1]).slice(0, MOST_LIKELY);
    let best: { readonly place: number; readonly share: number } | null = null;
    for (const [place] of likely) {
      const share = alike(own, pairs[place] ?? new Set());
      if (share >= ALIKE && (best === null || share > best.share)) best = { place, share };
    }
    if (!best) return;
    taken.add(best.place);
    found.set(index, best.place);
  });
  return found;
}

/**
 * Compares the findings of two runs: a finding is the same one where its check found the same statement, or one that
 * has most of its letters in common. Cost grows with the number of findings.
 */
export function compareRuns<Now extends KeptFinding>(before: readonly KeptFinding[], now: readonly Now[]): RunComparison<Now> {
  const groups = new Map<string, { readonly before: KeptFinding[]; readonly now: Now[] }>();
  const groupOf = (check: string) => {
    const group = groups.get(check) ?? { before: [], now: [] };
    groups.set(check, group);
    return group;
  };
  for (const finding of before) groupOf(finding.check).before.push(finding);
  for (const finding of now) groupOf(finding.check).now.push(finding);
  const kept = new Set<Now>();
  const gone = new Set<KeptFinding>();
  for (const group of groups.values()) {
    const pairs = matched(
      group.before.map(({ statement }) => bare(statement)),
      group.now.map(({ statement }) => bare(statement)),
    );
    group.before.forEach((finding, index) => {
      const place = pairs.get(index);
      const same = place === undefined ? undefined : group.now[place];
      if (same) kept.add(same);
      else gone.add(finding);
    });
  }
  return { gone: before.filter((each) => gone.has(each)), still: now.filter((each) => kept.has(each)), fresh: now.filter((each) => !kept.has(each)) };
}
