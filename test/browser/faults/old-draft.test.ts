import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/model/draft.ts';
import { DRAFT_KEY } from '../../../src/stores/stored-draft.ts';
import { download, openBuilder, openLink, received } from '../builder-page.ts';
import { browser, site } from '../suite-browser.ts';

const FOLDER = new URL('../../golden/drafts/', import.meta.url);

/** A draft as a version of the site wrote it: what it holds, and its three forms, to the letter. */
interface GoldenDraft {
  readonly draft: Draft;
  readonly stored: string;
  readonly file: string;
  /** What follows `#s=`. */
  readonly link: string;
}

/** The draft that is open, as it goes out of the page. */
async function held(page: Page): Promise<unknown> {
  const { bytes } = await download(page, '导出草稿');
  return (JSON.parse(new TextDecoder().decode(bytes)) as { draft: unknown }).draft;
}

describe.each(readdirSync(FOLDER))('a draft of before, %s', (name) => {
  const { draft, stored, file, link } = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as GoldenDraft;

  it('is there as it was left: stored, as a file, and as a link', async () => {
    const { page, context, errors } = await openBuilder(browser, site, { stored: { [DRAFT_KEY]: stored } });
    await page.getByText('接着你上次在这台设备上填的草稿：「给老王的」').waitFor();
    expect(await held(page)).toEqual(draft);
    await page.locator('input[type=file]').setInputFiles({ name: '草稿.json', mimeType: 'application/json', buffer: Buffer.from(file) });
    await page.getByText('草稿文件已存为新草稿').waitFor();
    expect(await held(page)).toEqual(draft);
    expect(errors).toEqual([]);
    await context.close();
    const other = await openLink(browser, site, `${site}/builder/#s=${link}`);
    await other.page.getByRole('button', { name: '存为新草稿并打开' }).click();
    await received(other.page).waitFor({ state: 'detached' });
    expect(await held(other.page)).toEqual(draft);
    await other.context.close();
  });
});
