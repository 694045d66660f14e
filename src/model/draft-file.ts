import type { Draft } from './draft.ts';

/** Marks a JSON file as one of ours. Lasting. */
export const DRAFT_FILE_FORMAT = 'tuoguan-liucheng/draft';

/**
 * Largest draft file that is read, in bytes. A browser keeps five million characters of a site at most,
 * in three bytes each: every draft that could be kept can be exported and taken in again.
 */
export const DRAFT_FILE_LIMIT = 16_000_000;

/** What a draft file holds; its version is that of the draft. */
export interface DraftFile {
  readonly format: typeof DRAFT_FILE_FORMAT;
  /** For whoever opens the file in an editor. */
  readonly 说明: string;
  /** Moment of the export, ISO 8601 in UTC. */
  readonly exported: string;
  readonly draft: Draft;
}
