import { lastChanged } from './last-changed.ts';
import { pageSource } from './page-source.ts';
import type { Shared } from './share/shared.ts';

/** A text of the guide with the day of its last change, `YYYY-MM-DD`. */
export interface GuidePage extends Shared {
  readonly changed: string;
}

const SOURCE = /^src\/content\/(guide|steps|details|cases)\//;

/** Those of the pages that are texts of the guide, the most recently changed first. */
export function guidePages(pages: readonly Shared[]): GuidePage[] {
  return pages
    .map((page) => ({ page, source: pageSource(page.path) }))
    .filter(({ source }) => SOURCE.test(source.file ?? ''))
    .map(({ page, source }) => ({ ...page, changed: lastChanged(source.paths) }))
    .sort((a, b) => b.changed.localeCompare(a.changed));
}
