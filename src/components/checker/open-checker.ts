import { createChecker, type Checker } from '../../stores/checker/checker.ts';
import { createCheckElsewhere } from './check-elsewhere.ts';
import { DATA_ID, type PageData } from './page-data.ts';

/** The checker of a page with what the page knows. */
export interface OpenedChecker {
  readonly checker: Checker;
  readonly data: PageData;
  /** Fetches the checks: the reader is about to need them. */
  readonly prepare: () => void;
}

/** The browser's storage; `null` where it is forbidden: reading the property itself throws there. */
function localStore(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Opens the checker with what page and browser hold. */
export function openChecker(): OpenedChecker {
  const data = JSON.parse(document.getElementById(DATA_ID)?.textContent ?? '') as PageData;
  const { check, prepare } = createCheckElsewhere();
  return { checker: createChecker({ storage: localStore(), check, now: () => new Date() }), data, prepare };
}
