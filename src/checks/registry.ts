import type { Check } from './check.ts';

// Every file of the folder is a check. Programs outside Vite read the same folder with tooling/read-checks.ts.
const files = import.meta.glob<{ readonly default: Check }>('./rules/*.ts', { eager: true });

/** Every check, by id. */
export const CHECKS: readonly Check[] = Object.values(files)
  .map((file) => file.default)
  .sort((a, b) => a.id.localeCompare(b.id, 'en'));
