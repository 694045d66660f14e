import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT } from '../../src/model/draft.ts';
import { BACKUP_KEY, DRAFT_KEY } from '../../src/stores/stored-draft.ts';
import { pdfText } from '../support/poppler.ts';
import { download, entry, field, openBuilder, openScreen, saved, squeezed } from './builder-page.ts';
import { browser, site } from './suite-browser.ts';

const NAME = '商家名称';
const LEAD = 'research/diagnosis-first.lead-days';

describe('a stored draft that cannot be read', () => {
  const unreadable = [
    ['cut off', '{"version":1,"packs":["beauty"],"parties":{"merchant":{"name":"喆'],
    ['another app’s', '{"todos":[{"id":1,"text":"买菜"}]}'],
    ['of a newer version', JSON.stringify({ ...EMPTY_DRAFT, version: 2, parties: { merchant: { names: ['喆'] } } })],
    ['not even JSON', '你好'],
  ] as const;

  it.each(unreadable)('%s: is told, given back to the letter, and never written over', async (_what, raw) => {
    const { page, context, errors } = await openBuilder(browser, site, { stored: { [DRAFT_KEY]: raw } });
    const alert = page.getByRole('alert').filter({ hasText: '上次的草稿读不出来' });
    await alert.waitFor();
    const { bytes } = await saved(page, () => page.getByRole('button', { name: '下载原始内容' }).click());
    expect(new TextDecoder().decode(bytes)).toBe(raw);
    await page.getByLabel(NAME).fill('新的小店');
    await expect.poll(() => entry(page, DRAFT_KEY)).toContain('新的小店');
    expect(await entry(page, BACKUP_KEY)).toBe(raw);
    await page.reload();
    await expect.poll(() => page.getByLabel(NAME).inputValue()).toBe('新的小店');
    expect(await entry(page, BACKUP_KEY)).toBe(raw);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('stays in its place while there is no room for a copy, until the reader says that it is safe', async () => {
    const raw = unreadable[0][1];
    const { page, context } = await openBuilder(browser, site, {
      stored: { [DRAFT_KEY]: raw },
      before: () => {
        const { setItem } = Storage.prototype;
        Storage.prototype.setItem = function set(key, value) {
          if (key.includes('backup')) throw new DOMException('no room', 'QuotaExceededError');
          setItem.call(this, key, value);
        };
      },
    });
    await page.getByLabel(NAME).fill('新的小店');
    await page.waitForTimeout(600);
    expect(await entry(page, DRAFT_KEY)).toBe(raw);
    expect(await page.locator('#not-saved').innerText()).toContain('还没有备份好');
    await page.getByRole('button', { name: '已经留底，从现在起保存新草稿' }).click();
    await expect.poll(() => entry(page, DRAFT_KEY)).toContain('新的小店');
    await page.locator('#not-saved').waitFor({ state: 'detached' });
    await context.close();
  });
});

describe('storage', () => {
  it.each([
    [
      'reading is refused',
      () => {
        Storage.prototype.getItem = () => {
          throw new DOMException('denied', 'SecurityError');
        };
      },
    ],
    [
      'there is none at all',
      () =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
    ],
  ] as const)('%s: the builder works and says at once that nothing is kept', async (_what, before) => {
    const { page, context, errors } = await openBuilder(browser, site, { before });
    expect(await page.locator('#not-saved').innerText()).toContain('不允许保存');
    await page.getByLabel(NAME).fill('无痕小店');
    expect(squeezed(pdfText((await download(page, '下载模板 PDF')).bytes))).toContain('无痕小店');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('full: told where the reader is, what was typed stays, and can be taken away', async () => {
    const { page, context, errors } = await openBuilder(browser, site, {
      options: { viewport: { width: 360, height: 740 }, permissions: ['clipboard-read', 'clipboard-write'] },
      before: () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('no room', 'QuotaExceededError');
        };
      },
    });
    await openScreen(page, 'parties');
    await page.getByLabel(NAME).fill('满了小店');
    await openScreen(page, 'research');
    await field(page, LEAD).fill('25');
    // Far down in the form the notice at the top is out of sight: the bar at the foot tells as well.
    const alarm = page.getByRole('button', { name: '没有保存，看怎么办' });
    await alarm.waitFor();
    await alarm.click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('not-saved');
    expect(await page.locator('#not-saved').innerText()).toContain('存储空间满了');
    expect(await field(page, LEAD).inputValue()).toBe('25');
    await openScreen(page, 'parties');
    expect(await page.getByLabel(NAME).inputValue()).toBe('满了小店');
    await page.locator('#not-saved').getByRole('button', { name: '复制全文' }).click();
    await expect.poll(() => page.locator('#not-saved').innerText()).toContain('已复制');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('满了小店');
    expect(copied).toMatch(/前第?25个自然日/);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('full for a while: the notice goes once a later change is saved', async () => {
    const { page, context } = await openBuilder(browser, site, {
      before: () => {
        const { setItem } = Storage.prototype;
        Storage.prototype.setItem = function set(key, value) {
          if (document.title !== 'room again') throw new DOMException('no room', 'QuotaExceededError');
          setItem.call(this, key, value);
        };
      },
    });
    await page.getByLabel(NAME).fill('小店');
    await page.locator('#not-saved').waitFor();
    await page.evaluate(() => {
      document.title = 'room again';
    });
    await page.getByLabel(NAME).fill('小店二');
    await page.locator('#not-saved').waitFor({ state: 'detached' });
    expect(await entry(page, DRAFT_KEY)).toContain('小店二');
    await context.close();
  });
});
