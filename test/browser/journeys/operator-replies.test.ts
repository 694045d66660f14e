import { describe, expect, it } from 'vitest';
import { DRAFT_KEY } from '../../../src/stores/stored-draft.ts';
import { card, copiedLink, entry, field, openBuilder, received } from '../builder-page.ts';
import { browser, site } from '../suite-browser.ts';

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const FEE = 'contract/fees-and-tax.base-fee';
const HANDOVER = 'handover/handover-confirmation.handover-day';

describe('an operator’s project lead answers the merchant’s link', () => {
  it('sees it first, changes two clauses with notes, and sends it back; nobody’s own draft is touched', async () => {
    const merchant = await openBuilder(browser, site, { options: clipboard });
    await merchant.page.getByRole('button', { name: '美妆', exact: true }).click();
    await merchant.page.getByLabel('服务从哪天开始').fill('2027-03-15');
    await merchant.page.getByLabel('商家名称').fill('喆堃美妆店');
    await field(merchant.page, FEE).fill('5000');
    const sent = await copiedLink(merchant.page);

    const lead = await openBuilder(browser, site, { options: clipboard });
    await lead.page.getByLabel('托管方名称').fill('启明网络');
    await expect.poll(() => entry(lead.page, DRAFT_KEY)).toContain('启明网络');
    const his = await entry(lead.page, DRAFT_KEY);
    await lead.page.goto('about:blank');
    await lead.page.goto(sent);
    await received(lead.page).getByText('5000元').first().waitFor();
    expect(await entry(lead.page, DRAFT_KEY)).toBe(his);
    await lead.page.getByRole('button', { name: '存为新草稿并打开' }).click();
    await expect.poll(() => field(lead.page, FEE).inputValue()).toBe('5000');

    await field(lead.page, FEE).fill('6500');
    await field(lead.page, HANDOVER).fill('5');
    for (const [clause, note] of [
      ['contract/fees-and-tax', '两个人跟店，5000不够'],
      ['handover/handover-confirmation', '5号前请把子账号开好'],
    ] as const) {
      await card(lead.page, clause).getByText('给对方留言').click();
      await card(lead.page, clause)
        .getByRole('textbox', { name: /想跟对方商量的话/ })
        .fill(note);
    }
    const back = await copiedLink(lead.page);
    expect(await entry(lead.page, DRAFT_KEY)).toBe(his);

    const hers = await entry(merchant.page, DRAFT_KEY);
    await merchant.page.evaluate((address) => location.assign(address), back);
    const dialog = received(merchant.page);
    await dialog.getByRole('heading', { name: '对方的2条留言' }).waitFor();
    for (const words of ['两个人跟店，5000不够', '5号前请把子账号开好', '6500元', '你自己的草稿「喆堃美妆店」不会动'])
      expect(await dialog.innerText()).toContain(words);
    await merchant.page.getByRole('button', { name: '只看看，回到我的草稿' }).click();
    expect(await field(merchant.page, FEE).inputValue()).toBe('5000');
    expect(await entry(merchant.page, DRAFT_KEY)).toBe(hers);
    expect([...merchant.errors, ...lead.errors, ...merchant.foreign, ...lead.foreign]).toEqual([]);
    await merchant.context.close();
    await lead.context.close();
  });
});
