import { describe, expect, it } from 'vitest';
import { violationsOf } from '../support/accessibility.ts';
import { freshPage } from '../support/browser.ts';
import { browser, site } from './suite-browser.ts';

const page = (paragraphs: string) => `<!doctype html><html lang="zh-CN"><title>试</title><main><h1>试</h1>${paragraphs}</main></html>`;

describe('what the tests of accessibility see', () => {
  it.each([
    ['nothing where all texts can be read', '<p>一二</p><p>三四</p>', []],
    ['a text that is drawn otherwise than its like before it', '<p>一二</p><p style="color: #aaa">三四</p>', ['color-contrast']],
    ['one on another ground', '<div><p>一二</p></div><div style="background: #555"><p>三四</p></div>', ['color-contrast']],
    [
      'a field that only its ground tells from its like',
      '<input aria-label="一"><input aria-label="二" value="三" style="background: #444; color: #222">',
      ['color-contrast'],
    ],
    [
      'a link that only its colour tells from the text',
      '<p>见<a href="#a" style="color: #00f">一二三四</a>和<a href="#b" style="color: #333; text-decoration: none">五六七八</a>两处的说明文字</p>',
      ['link-in-text-block'],
    ],
    ['a picture without words', '<p>一</p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', ['image-alt']],
  ])('%s', async (_, paragraphs, rules) => {
    const { page: opened, context } = await freshPage(browser, site);
    await opened.setContent(page(paragraphs));
    expect((await violationsOf(opened)).map((line) => line.replace(/:.*/, ''))).toEqual(rules);
    expect(await violationsOf(opened, { rules: ['image-alt'] })).toHaveLength(rules.includes('image-alt') ? 1 : 0);
    expect(await opened.locator('[data-contrast-sample]').count()).toBe(0);
    await context.close();
  });

  it('what a page lacks as a whole', async () => {
    const { page: opened, context } = await freshPage(browser, site);
    await opened.setContent('<!doctype html><html><title>试</title><h1>试</h1></html>');
    const rules = (await violationsOf(opened)).map((line) => line.replace(/:.*/, ''));
    expect(rules).toEqual(expect.arrayContaining(['html-has-lang', 'landmark-one-main', 'region']));
    await context.close();
  });
});
