import { SHARE_GROUPS, type ShareGroup } from './groups.ts';
import { sectionsOf, type Section } from './sections.ts';
import { sharedPages, type Shared } from './shared.ts';
import { textGroups } from './text-groups.ts';

/** Every page of replies with its sections, in order: those of the site first, those of the texts below the guide last. */
export type SiteGroups = ReadonlyMap<ShareGroup, readonly Section[]>;

const isText = ({ path }: Shared) => /^\/guide\/./.test(path);

async function collect(site: URL | undefined): Promise<SiteGroups> {
  const pages = await sharedPages(site);
  const texts = textGroups(pages.filter(isText).map(({ path }) => path.split('/')[2] ?? ''));
  // Asked first: the last section of the site's takes whatever nobody names.
  const sections = sectionsOf([...texts, ...SHARE_GROUPS], pages);
  return new Map([...SHARE_GROUPS, ...texts].map((group) => [group, sections.get(group) ?? []]));
}

let known: Promise<SiteGroups> | undefined;

/** The pages of replies, put together once a build. Throws as `sharedPages` does. */
export function siteGroups(site: URL | undefined): Promise<SiteGroups> {
  known = import.meta.env.DEV || !known ? collect(site) : known;
  return known;
}
