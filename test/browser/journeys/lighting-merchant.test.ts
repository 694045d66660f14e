import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT } from '../../../src/model/draft.ts';
import { DRAFT_KEY, draftText } from '../../../src/stores/stored-draft.ts';
import { freshPage } from '../../support/browser.ts';
import { card, entry } from '../builder-page.ts';
import { browser, site } from '../suite-browser.ts';

// Two pages from an operator, as they come: numbered, spoken, nothing about the end and nothing about what goes wrong.
const PLAN = `灯具店铺托管运营方案

一、前期
1. 托管方对店铺和竞品做全面诊断，尽快出具诊断报告。
2. 双方签订合同后，服务费每月6000元，月初支付。
二、交接
3. 商家提供商品资料和店铺账号，由托管方统一保管。
三、搭建
4. 托管方优化吸顶灯、吊灯的标题和主图，月底前完成，达到行业优秀水平。
5. 详情页由设计方负责，双方共同把关。
四、日常
6. 客服及时回复买家关于安装和尺寸的问题。
7. 每周二前提交推广计划，商家当天未回复视为同意。
8. 推广费实报实销，由托管方根据情况调整。
五、复盘
9. 每月做一次复盘，提成按当月销售额的5%计算。
10. 三个月内销售额提升30%。`;

describe('a lighting merchant got a plan of two pages, on her computer', () => {
  it('pastes it, sees findings in place and what is empty, and takes six clauses into her own process', async () => {
    const { page, context, errors, foreign } = await freshPage(browser, site, {
      viewport: { width: 1280, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto(`${site}/check/`);
    await page.locator('[data-ready]').waitFor();
    await page.evaluate((text) => navigator.clipboard.writeText(text), PLAN);
    await page.getByRole('textbox', { name: '流程文本', exact: true }).focus();
    await page.keyboard.press('Control+V');
    await page.getByRole('button', { name: '开始体检', exact: true }).click();
    await page.getByRole('heading', { name: /^体检结果/ }).waitFor();

    // Findings in place: in the list and marked in the text.
    for (const [words, category] of [
      ['尽快', 'timing'],
      ['未回复视为同意', 'rights'],
      ['实报实销', 'settlement'],
    ] as const) {
      const found = page.locator(`[data-finding="${category}"]`).filter({ has: page.locator('mark', { hasText: words }) });
      expect(await found.count(), words).toBeGreaterThan(0);
      expect(await page.locator('.marked-text .mark', { hasText: words }).count(), words).toBeGreaterThan(0);
    }

    // What is empty comes first: the end of the cooperation, and what goes wrong.
    const closing = page.locator('[data-uncovered="closing"]');
    const contingency = page.locator('[data-uncovered="contingency"]');
    expect(await closing.innerText()).toContain('合作终止');
    expect(await contingency.innerText()).toContain('突发');

    // Six clauses.
    const taken: string[] = [];
    for (const part of [closing, contingency, page.locator('[data-finding]')]) {
      const boxes = part.getByRole('checkbox');
      for (let at = 0; at < (await boxes.count()) && taken.length < 6; at += 1) {
        const id = (await boxes.nth(at).getAttribute('data-clause')) ?? '';
        if (taken.includes(id)) continue;
        await boxes.nth(at).check();
        taken.push(id);
      }
    }
    expect(taken).toHaveLength(6);
    expect(taken.filter((id) => id.startsWith('closing/')).length).toBeGreaterThan(0);
    // Her own draft of last week has none of the six.
    await page.evaluate(([key, draft]) => localStorage.setItem(key, draft), [
      DRAFT_KEY,
      draftText({ ...EMPTY_DRAFT, clauses: Object.fromEntries(taken.map((id) => [id, { on: false }])) }),
    ] as const);
    await page.getByRole('link', { name: '把选中的6条放进我的流程' }).click();

    // They stand in her own draft.
    await page.waitForURL(/\/builder\//);
    await page.locator('[data-ready]').waitFor();
    for (const id of taken) expect(await card(page, id).getByRole('switch').getAttribute('aria-checked'), id).toBe('true');
    expect(await entry(page, 'tuoguan-check')).toContain('灯具店铺');
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await context.close();
  });
});
