import { SHARE_GROUPS, type ShareGroup } from './groups.ts';
import type { Shared } from './shared.ts';

/** A section of a page of replies. */
export interface Section {
  readonly name: string;
  readonly pages: readonly Shared[];
}

/**
 * The sections of a page of replies with what they hold; empty ones are left out. Every page stands
 * in the first section that names it, over all groups.
 */
export function sectionsOf(group: ShareGroup, pages: readonly Shared[]): Section[] {
  const all = SHARE_GROUPS.flatMap(({ sections }) => sections);
  const homeOf = ({ id }: Shared) => all.find(({ holds }) => holds.test(id));
  return group.sections
    .map((section) => ({ name: section.name, pages: pages.filter((page) => homeOf(page) === section) }))
    .filter(({ pages: own }) => own.length > 0);
}
