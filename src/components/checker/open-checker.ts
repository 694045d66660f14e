import { createChecker, type Checker } from '../../stores/checker/checker.ts';
import { createCheckElsewhere } from './check-elsewhere.ts';
import { DATA_ID, type PageData } from './page-data.ts';
import { browserStorage } from '../island/browser-storage.ts';

/** The checker of a page with what the page knows. */
export interface OpenedChecker {
  readonly checker: Checker;
  readonly data: PageData;
  /** Fetches the checks: the reader is about to need them. */
  readonly prepare: () => void;
}

/** Opens the checker with what page and browser hold. */
export function openChecker(): OpenedChecker {
  const data = JSON.parse(document.getElementById(DATA_ID)?.textContent ?? '') as PageData;
  const { check, prepare } = createCheckElsewhere();
  return {
    checker: createChecker({
      storage: browserStorage('localStorage'),
      session: browserStorage('sessionStorage'),
      check,
      now: () => new Date(),
    }),
    data,
    prepare,
  };
}
