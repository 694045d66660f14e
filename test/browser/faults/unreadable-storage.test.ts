import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT } from '../../../src/model/draft.ts';
import { CHECK_KEY, keptText } from '../../../src/stores/checker/stored-check.ts';
import { DRAFT_KEY, draftText } from '../../../src/stores/stored-draft.ts';
import { freshPage } from '../../support/browser.ts';
import { saved } from '../builder-page.ts';
import { box, check, finding, openChecker, PLAN } from '../check/checker-page.ts';
import { browser, site } from '../suite-browser.ts';
import { callsOf, everything, hide, injectStorageFaults, mend, openWith, type StorageFault } from './storage-faults.ts';

const OLD = '上次写的那一家';
const NEW = '这次写的那一家';

/** A profile that is ready for faults; a phone, which draws one thing at a time and so opens faster. */
async function ready() {
  const opened = await freshPage(browser, site, { viewport: { width: 360, height: 740 }, permissions: ['clipboard-read', 'clipboard-write'] });
  await injectStorageFaults(opened.context);
  await opened.page.goto(`${site}/404.html`);
  return opened;
}

/** Numbers from 1 on. */
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

/** The text as the checker hands it out where it says that it is not kept. */
async function handedOut(page: Page): Promise<string> {
  await page.getByText(/^没有存下/).waitFor();
  await page.getByRole('button', { name: '复制这份文字' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
  return page.evaluate(() => navigator.clipboard.readText());
}

describe('reading that fails now and then', () => {
  it('costs neither the draft of last time nor what is typed now', async () => {
    const { page, context, errors } = await ready();
    const stored = { [DRAFT_KEY]: draftText({ ...EMPTY_DRAFT, parties: { merchant: { name: OLD, contact: '' } } }) };
    const visit = async (fault: StorageFault | null) => {
      await openWith(page, `${site}/builder/#at=parties`, fault, stored);
      await page.getByLabel('商家名称').fill(NEW);
      await hide(page);
    };
    await visit(null);
    const reads = await callsOf(page, 'getItem');
    expect(reads).toBeGreaterThan(3);
    for (const from of upTo(reads)) {
      await visit({ method: 'getItem', from, until: from, error: 'SecurityError' });
      const alarm = (await page.locator('#not-saved').count()) > 0;
      let kept = await everything(page);
      if (alarm) kept += new TextDecoder().decode((await saved(page, () => page.getByRole('button', { name: '把草稿存成文件' }).click())).bytes);
      expect(kept, `read ${from}`).toContain(NEW);
      // The draft of last time was not opened, so it may not have been written over; where it was, the reader has changed it.
      const resumed = await page.getByText('接着你上次在这台设备上填的草稿').count();
      if (resumed === 0) expect(kept, `read ${from}`).toContain(OLD);
    }
    expect(errors).toEqual([]);
    await context.close();
  });

  it('costs no text of the checker', async () => {
    const { page, context, errors } = await ready();
    const stored = { [CHECK_KEY]: keptText({ text: `${OLD}。客服尽快回复。`, ignored: [] }) };
    const visit = async (fault: StorageFault | null) => {
      await openWith(page, `${site}/check/`, fault, stored);
      const resumed = (await box(page).inputValue()).includes(OLD);
      await box(page).fill(`${NEW}。客服尽快回复。`);
      await hide(page);
      return resumed;
    };
    expect(await visit(null)).toBe(true);
    const reads = await callsOf(page, 'getItem');
    for (const from of upTo(reads)) {
      const resumed = await visit({ method: 'getItem', from, until: from, error: 'SecurityError' });
      const kept = await everything(page);
      expect(kept.includes(NEW) ? kept : await handedOut(page), `read ${from}`).toContain(NEW);
      if (!resumed) expect(kept, `read ${from}`).toContain(OLD);
    }
    expect(errors).toEqual([]);
    await context.close();
  });

  it('what lies there and cannot be read is offered, not written over', async () => {
    const { page, context } = await ready();
    const cut = keptText({ text: `${OLD}。客服尽快回复。`, ignored: [] }).slice(0, 40);
    await openWith(page, `${site}/check/`, null, { [CHECK_KEY]: cut });
    await box(page).fill(NEW);
    await hide(page);
    const kept = await everything(page);
    expect(kept).toContain(NEW);
    expect(kept).toContain(OLD);
    await page.getByRole('button', { name: /^换成“\{"version/ }).click();
    expect(await box(page).inputValue()).toBe(cut);
    expect(await everything(page)).toContain(NEW);
    await context.close();
  });
});

describe('an hour with the checker', () => {
  it.each([
    ['setItem', 'QuotaExceededError'],
    ['getItem', 'SecurityError'],
    ['removeItem', 'SecurityError'],
  ] as const)('loses nothing, from whichever call of %s on it fails', async (method, error) => {
    const { page, context, errors } = await ready();
    const hour = async (fault: StorageFault | null) => {
      await openWith(page, `${site}/check/`, fault);
      await check(page, PLAN);
      await hide(page);
      await finding(page, '一律不退').getByRole('button', { name: '不用管' }).click();
      await hide(page);
      await page.getByRole('button', { name: '清空' }).click();
      await hide(page);
      await box(page).fill(`${PLAN}\n${NEW}`);
      await hide(page);
    };
    await hour(null);
    expect(await everything(page)).toContain(NEW);
    const calls = await callsOf(page, method);
    expect(calls).toBeGreaterThan(0);
    for (const from of upTo(calls)) {
      await hour({ method, from, error });
      const kept = await everything(page);
      if (!kept.includes(NEW)) expect(await handedOut(page), `call ${from}`).toBe(`${PLAN}\n${NEW}`);
      expect(await box(page).inputValue()).toBe(`${PLAN}\n${NEW}`);
      await mend(page);
      await hide(page);
      await expect.poll(() => everything(page)).toContain(NEW);
      expect(await page.getByText(/^没有存下/).count()).toBe(0);
    }
    expect(errors).toEqual([]);
    await context.close();
  });

  it('goes on where there is no storage at all, says so, and lets the text be copied', async () => {
    const { page, context, errors } = await freshPage(browser, site, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
    });
    await page.goto(`${site}/check/`);
    await check(page, PLAN);
    expect(await handedOut(page)).toBe(PLAN);
    await page.getByRole('button', { name: '记下这次结果' }).click();
    await page.getByText('没有记下：浏览器不让存').waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });
});

it('whoever leaves with something unsaved is asked first; whoever has saved everything is not', async () => {
  const { page, context } = await openChecker(browser, site);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  for (const [address, type] of [
    ['/check/', () => box(page).pressSequentially('托管')],
    ['/builder/', () => page.getByLabel('商家名称').pressSequentially('托管')],
  ] as const) {
    await page.goto(site + address);
    await page.locator('[data-ready]').waitFor();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await type();
    await page.locator('#not-saved, .not-kept').waitFor();
    asked.length = 0;
    await page.reload();
    expect(asked, address).toEqual(['beforeunload']);
    await page.locator('[data-ready]').waitFor();
    await type();
    await hide(page);
    await page.reload();
    expect(asked, address).toEqual(['beforeunload']);
  }
  await context.close();
});
