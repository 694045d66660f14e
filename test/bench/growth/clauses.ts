import { assemble } from '../../../src/domain/assemble.ts';
import { findConflicts } from '../../../src/domain/conflicts/find-conflicts.ts';
import { buildSchedule } from '../../../src/domain/schedule/build-schedule.ts';
import { buildWorkdays } from '../../../src/domain/calendar/workdays.ts';
import type { Clause } from '../../../src/model/clause.ts';
import { EMPTY_DRAFT, type Draft } from '../../../src/model/draft.ts';
import type { Library } from '../../../src/model/library.ts';
import { readLibrary } from '../../support/content.ts';
import { median, type BenchResult } from '../bench-result.ts';

const base = readLibrary();
const draft: Draft = { ...EMPTY_DRAFT, depth: 'full', packs: base.packs.map(({ id }) => id), start: '2027-01-04' };

/** The library with each clause repeated under new ids; copies set no anchors, so that the dates stay those of the original. */
function multiplied(times: number): Library {
  const copies = Array.from({ length: times - 1 }, (_, index) =>
    base.clauses.map((clause): Clause => {
      const { setsAnchor: _anchor, pack: _pack, ...rest } = clause;
      return { ...rest, id: `${clause.id}-${index + 2}` };
    }),
  );
  return { ...base, clauses: [base.clauses, ...copies].flat() };
}

function measure(library: Library, rounds: number): number {
  const workdays = buildWorkdays(library.calendar);
  // Time of the processor: what else the machine does is not counted.
  const once = () => {
    const before = process.cpuUsage();
    const agreement = assemble(library, draft);
    const schedule = buildSchedule(agreement, workdays, library);
    findConflicts({ agreement, schedule, workdays, today: '2026-12-01', library });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  for (let warm = 0; warm < 3; warm += 1) once();
  return median(Array.from({ length: rounds }, once));
}

const SIZES = [
  { times: 1, rounds: 41 },
  { times: 10, rounds: 15 },
  { times: 100, rounds: 7 },
];

/** How assembling, scheduling and finding conflicts grow with the library: 1×, 10×, 100× the clauses, in memory. */
export function growthOfAssembly(): BenchResult[] {
  let first = 0;
  return SIZES.map(({ times, rounds }) => {
    const library = multiplied(times);
    const each = measure(library, rounds);
    if (times === 1) first = each;
    const ratio = each / first / times;
    const line = `assemble, schedule, conflicts with ${library.clauses.length} clauses: ${each.toFixed(1)} ms, ${ratio.toFixed(2)} × linear`;
    return { line, limits: '≤ 1.3 × linear', good: times === 1 ? null : ratio <= 1.3 };
  });
}
