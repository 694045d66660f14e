import { describe, expect, it } from 'vitest';
import { freshPage } from '../../support/browser.ts';
import { entry } from '../builder-page.ts';
import { browser, site } from '../suite-browser.ts';
import { box, check, finding, findings, openChecker, PLAN } from './checker-page.ts';

const start = '开始体检';

describe('the text', () => {
  it('an example can be tried with one tap, and put away with everything kept of it', async () => {
    const { page, context } = await openChecker(browser, site);
    await page.getByRole('button', { name: '用一份例子试试' }).click();
    await page.getByRole('heading', { name: /^体检结果/ }).waitFor();
    expect(await findings(page).count()).toBeGreaterThan(8);
    expect(await page.locator('[data-uncovered]').count()).toBeGreaterThan(0);
    await expect.poll(() => entry(page, 'tuoguan-check')).toContain('店铺托管');
    await page.getByRole('button', { name: '清空' }).click();
    expect(await box(page).inputValue()).toBe('');
    expect(await findings(page).count()).toBe(0);
    await expect.poll(() => entry(page, 'tuoguan-check')).toBeNull();
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => box(page).inputValue()).toContain('店铺托管');
    await context.close();
  });

  it.each([
    ['empty', '', '还没有文字'],
    ['in a foreign language', 'The agency shall deliver the weekly report as soon as possible.', '只看得懂中文'],
    ['too long', '标题月底前优化完成。'.repeat(20_001), '一次最多看20万字'],
  ])('that is %s gets a clear answer, and stays', async (_what, text, answer) => {
    const { page, context, errors } = await openChecker(browser, site);
    await box(page).evaluate((area: HTMLTextAreaElement, words) => {
      area.value = words;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
    await page.getByRole('button', { name: start, exact: true }).click();
    await page.getByRole('status').filter({ hasText: answer }).waitFor();
    expect(await box(page).inputValue()).toBe(text);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('of one line is checked, and the reader is told that little can be said of it', async () => {
    const { page, context } = await openChecker(browser, site);
    await check(page, '客服尽快回复。');
    expect(await finding(page, '尽快').count()).toBe(1);
    await page.getByText('这份文字很短').waitFor();
    await context.close();
  });

  it('comes from a file, UTF-8 or GB18030; another kind of file is answered', async () => {
    const { page, context } = await openChecker(browser, site);
    const choose = (name: string, buffer: Buffer) => page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/plain', buffer });
    await choose('方案.txt', Buffer.from(PLAN));
    await finding(page, '尽快').first().waitFor();
    // 尽快 in GB18030.
    await choose('旧方案.txt', Buffer.concat([Buffer.from([0xbe, 0xa1, 0xbf, 0xec]), Buffer.from([0xbb, 0xd8, 0xb8, 0xb4])]));
    await expect.poll(() => box(page).inputValue()).toBe('尽快回复');
    await choose('表格.bin', Buffer.from([1, 2, 3]));
    await page.locator('.file-note .field-problem').waitFor();
    expect(await box(page).inputValue()).toBe('尽快回复');
    await context.close();
  });

  it('is kept over a reload; where it cannot be kept that is said', async () => {
    const { page, context } = await freshPage(browser, site);
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await page.goto(`${site}/check/`);
    await box(page).fill(PLAN);
    await page.getByText('浏览器的存储空间满了').waitFor();
    expect(await box(page).inputValue()).toBe(PLAN);
    await context.close();
  });
});

describe('without a worker', () => {
  it.each([
    ['none', () => Reflect.deleteProperty(window, 'Worker')],
    [
      'one that cannot be started',
      () => {
        Object.defineProperty(window, 'Worker', {
          value: () => {
            throw new DOMException('not here', 'SecurityError');
          },
        });
      },
    ],
  ] as const)('%s: the page checks by itself and says nothing of it', async (_what, before) => {
    const { page, context, errors } = await freshPage(browser, site);
    await page.addInitScript(before);
    await page.goto(`${site}/check/`);
    await check(page);
    expect(await findings(page).count()).toBeGreaterThan(5);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('one whose file does not come: the same', async () => {
    const { page, context } = await freshPage(browser, site);
    await page.route(/check\.worker/, (route) => route.abort());
    await page.goto(`${site}/check/`);
    await check(page);
    expect(await findings(page).count()).toBeGreaterThan(5);
    await context.close();
  });
});

describe('100,000 characters', () => {
  it('can be typed through while they are checked; the newest text is the one that counts', async () => {
    const { page, context, errors } = await openChecker(browser, site);
    const long = `${PLAN}\n`.repeat(1000).slice(0, 100_000);
    // At once, as pasting does; typing 100,000 characters line by line takes the browser itself minutes.
    const paste = (text: string) =>
      box(page).evaluate((area: HTMLTextAreaElement, words) => {
        area.value = words;
        area.dispatchEvent(new Event('input', { bubbles: true }));
      }, text);
    await paste(long);
    await page.getByRole('button', { name: start, exact: true }).click();
    await page.getByRole('heading', { name: /^体检结果/ }).waitFor();
    const slowest = await page.evaluate(async () => {
      const area = document.querySelector<HTMLTextAreaElement>('#check-text');
      if (!area) return Infinity;
      area.focus();
      let worst = 0;
      // For three seconds a key every 100 ms: long enough for checks to begin, end and be overtaken.
      for (let key = 0; key < 30; key += 1) {
        const before = performance.now();
        document.execCommand('insertText', false, '补');
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
        worst = Math.max(worst, performance.now() - before);
        await new Promise((done) => setTimeout(done, key % 10 === 9 ? 700 : 60));
      }
      return worst;
    });
    expect(slowest).toBeLessThan(1000);
    await paste(`${long}\n客服第一时间回复买家的消息。`);
    await expect.poll(() => page.locator('.marked-text').textContent()).toContain('第一时间');
    expect(errors).toEqual([]);
    await context.close();
  });
});
