import type { ShareGroup } from './groups.ts';
import type { Shared } from './shared.ts';

/** A section of a page of replies. */
export interface Section {
  readonly name: string;
  readonly pages: readonly Shared[];
}

/**
 * The sections of each page of replies with what they hold; empty ones are left out. Every page stands
 * in the first section that names it, over all groups.
 */
export function sectionsOf(groups: readonly ShareGroup[], pages: readonly Shared[]): Map<ShareGroup, Section[]> {
  const all = groups.flatMap(({ sections }) => sections);
  const held = new Map(all.map((section): [typeof section, Shared[]] => [section, []]));
  for (const page of pages) {
    const home = all.find(({ holds }) => holds.test(page.id));
    if (home) held.get(home)?.push(page);
  }
  return new Map(
    groups.map((group) => [
      group,
      group.sections.map((section) => ({ name: section.name, pages: held.get(section) ?? [] })).filter(({ pages: own }) => own.length > 0),
    ]),
  );
}
