import type { BrowserContext, Page } from 'playwright-core';

/** Calls to a storage of the browser that throw. */
export interface StorageFault {
  readonly method: 'setItem' | 'getItem' | 'removeItem';
  /** The first that throws, counted from 1 since the page was opened. */
  readonly from: number;
  /** The last that throws; absent: all that follow. */
  readonly until?: number;
  readonly error: 'QuotaExceededError' | 'SecurityError';
}

/** Makes every page of a profile ready for faults; they are named to a page by `plan`. */
export async function injectStorageFaults(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    // The name of a window outlives loading it anew, and is no storage.
    const fault = window.name.startsWith('{') ? (JSON.parse(window.name) as StorageFault) : null;
    const calls = { setItem: 0, getItem: 0, removeItem: 0 };
    Object.assign(window, { storageCalls: calls, storageFault: fault });
    const faulty = (method: StorageFault['method']) => {
      const original = Storage.prototype[method] as (...args: unknown[]) => unknown;
      Object.defineProperty(Storage.prototype, method, {
        configurable: true,
        value(this: Storage, ...args: unknown[]) {
          calls[method] += 1;
          const now = (window as unknown as { storageFault: StorageFault | null }).storageFault;
          if (now?.method === method && calls[method] >= now.from && calls[method] <= (now.until ?? Infinity)) throw new DOMException('injected', now.error);
          return original.apply(this, args);
        },
      });
    };
    for (const method of ['setItem', 'getItem', 'removeItem'] as const) faulty(method);
  });
}

/** Puts `stored` into emptied storages and opens an address of the same site with a fault. */
export async function openWith(page: Page, address: string, fault: StorageFault | null, stored: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.evaluate(
    ({ planned, entries, here }) => {
      Object.assign(window, { storageFault: null });
      localStorage.clear();
      sessionStorage.clear();
      for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
      window.name = planned === null ? '' : JSON.stringify(planned);
      history.replaceState(null, '', here);
      // What the page writes when it is left is no part of the next visit.
      Storage.prototype.setItem = () => {};
      Storage.prototype.removeItem = () => {};
    },
    { planned: fault, entries: stored, here: address },
  );
  await page.reload();
  await page.locator('[data-ready]').waitFor();
}

/** How often the page has called the storage. */
export const callsOf = (page: Page, method: StorageFault['method']): Promise<number> =>
  page.evaluate((name) => (window as unknown as { storageCalls: Record<string, number> }).storageCalls[name] ?? 0, method);

/** From now on calls of a method fail, from the `after`th on. */
export const fail = (page: Page, fault: Pick<StorageFault, 'method' | 'error'> & { readonly after: number }): Promise<void> =>
  page.evaluate(({ after, ...rest }) => {
    const { storageCalls } = window as unknown as { storageCalls: Record<string, number> };
    Object.assign(window, { storageFault: { ...rest, from: (storageCalls[rest.method] ?? 0) + after } });
  }, fault);

/** Until what was done shows. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

/** Ends the fault: from now on there is room. */
export const mend = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.assign(window, { storageFault: null });
  });

/** Everything that is stored, as one text. */
export const everything = (page: Page): Promise<string> => page.evaluate(() => JSON.stringify({ ...localStorage }));

/** What the browser does when a page is left or hidden: here without leaving it. */
export const hide = (page: Page): Promise<void> =>
  page.evaluate(() => {
    dispatchEvent(new Event('pagehide'));
  });
