import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ACCEPTANCE_KINDS, DATA_SOURCES } from '../../src/model/acceptance-labels.ts';
import { clauseFrontMatter } from '../../src/model/clause.ts';
import { SILENCE_EFFECTS } from '../../src/model/confirmation-labels.ts';
import { ANCHORS } from '../../src/model/deadline-labels.ts';
import { DEPTHS } from '../../src/model/depth.ts';
import { DETAILS } from '../../src/model/detail.ts';
import { PARTIES } from '../../src/model/party.ts';
import { REMEDIES } from '../../src/model/remedy.ts';
import { VARIABLE_TYPES } from '../../src/model/variable.ts';
import { box, check, finding, openChecker } from '../browser/check/checker-page.ts';
import { card, download, field, openBuilder } from '../browser/builder-page.ts';
import { browser } from '../browser/suite-browser.ts';
import { serveFolder } from '../support/static-server.ts';
import { buildCopy, copyProject, runInCopy, testCopy, type Answer } from './project-copy.ts';
import { filesOf, follow, RECIPES, recipesFolder } from './recipes.ts';

const contributing = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');

describe('the examples of CONTRIBUTING', () => {
  test('are each named there, and none is named that is not', () => {
    const named = [...contributing.matchAll(/docs\/recipes\/([a-z-]+)\//g)].map(([, name]) => name);
    expect([...new Set(named)].sort()).toEqual(RECIPES);
  });

  test.each(RECIPES)('%s: one file, which the text names', (recipe) => {
    const files = filesOf(recipe);
    expect(files).toHaveLength(1);
    expect(contributing).toContain(`(docs/recipes/${recipe}/${files[0]})`);
  });
});

test('the example of a clause names every word that its fields take', () => {
  const example = readFileSync(join(recipesFolder, 'clause/src/content/clauses/setup/sample-goods.md'), 'utf8');
  const kinds = ['offset', 'weekly', 'monthly', 'daily', 'event', 'standing'];
  const words = [DEPTHS, PARTIES, DETAILS, ANCHORS, kinds, ACCEPTANCE_KINDS, DATA_SOURCES, SILENCE_EFFECTS, REMEDIES, VARIABLE_TYPES];
  expect(words.flat().filter((word) => !new RegExp(`(?<![a-z-])${word}(?![a-z-])`).test(example))).toEqual([]);
  const fields = Object.keys(clauseFrontMatter.shape).filter((name) => !['setsAnchor', 'resolves'].includes(name));
  expect(fields.filter((name) => !new RegExp(`^(# )?${name}:`, 'm').test(example))).toEqual([]);
});

/** One copy with every recipe followed, each file where its recipe says and no other file touched; built once. */
let copy = '';
let build: Answer;
let site: Awaited<ReturnType<typeof serveFolder>>;
const read = (path: string) => readFileSync(join(copy, 'dist', path), 'utf8');

beforeAll(async () => {
  copy = copyProject();
  for (const recipe of RECIPES) follow(recipe, copy);
  // A category that has no page of its own yet: the same recipe once more.
  const packs = join(copy, 'src/content/packs');
  writeFileSync(join(packs, 'toys.yaml'), readFileSync(join(packs, 'pets.yaml'), 'utf8').replace('宠物用品', '潮流玩具').replace('order: 70', 'order: 80'));
  build = await buildCopy(copy);
  site = await serveFolder(join(copy, 'dist'));
}, 300_000);

afterAll(async () => {
  await site.close();
  rmSync(copy, { recursive: true });
});

describe('after all recipes', () => {
  test('the build is green', () => {
    expect(build.code, build.printed).toBe(0);
  });

  test('the tests of content, checks and formats are green', async () => {
    const files = ['test/content', 'test/pages', 'test/checks/rules.test.ts', 'test/checks/library.test.ts', 'test/library/packs.test.ts'];
    const more = ['test/library/statutory-days.test.ts', 'test/exporters/exporters.test.ts', 'test/domain/score', 'test/layouts/share/replies.test.ts'];
    const { code, printed } = await testCopy(copy, ...files, ...more);
    expect(code, printed).toBe(0);
  }, 300_000);

  test('a short template with the new pack has room on four pages', async () => {
    const { code, printed } = await testCopy(copy, 'test/exporters/pdf/real-documents.test.ts', '-t', 'pages for pets');
    expect(code, printed).toBe(0);
    expect(printed).toMatch(/1 passed/);
  }, 300_000);

  test('HTML is valid, no address leads nowhere, no page stands alone', async () => {
    const { code, printed } = await testCopy(copy, '--config', 'vitest.browser.config.ts', 'test/built/html.test.ts', 'test/built/links.test.ts');
    expect(code, printed).toBe(0);
  }, 300_000);

  test('code keeps the rules of the linter and the types', async () => {
    const code = RECIPES.flatMap(filesOf).filter((file) => file.endsWith('.ts'));
    for (const name of ['.oxlintrc.json', '.git']) if (!existsSync(join(copy, name))) symlinkSync(new URL(`../../${name}`, import.meta.url), join(copy, name));
    writeFileSync(
      join(copy, 'added.json'),
      JSON.stringify({ extends: './tsconfig.json', include: ['.astro/types.d.ts', 'node_modules/astro/client.d.ts', ...code] }),
    );
    const answers = [
      await runInCopy(copy, 'oxlint/bin/oxlint', '--deny-warnings', ...code),
      await runInCopy(copy, 'typescript/bin/tsc', '--noEmit', '-p', 'added.json'),
    ];
    for (const answer of answers) expect(answer.code, answer.printed).toBe(0);
  }, 120_000);

  test.each([
    'index.html',
    'guide/index.html',
    'guide/first-talk/index.html',
    'cases/pets/index.html',
    'mistakes/index.html',
    'steps/setup/index.html',
    'share/index.html',
  ])('%s stays within the first round trip', (page) => {
    expect(brotliCompressSync(read(page)).length).toBeLessThanOrEqual(14_000);
  });
});

/** The file that a button behind the fold gives. */
async function textFile(page: Page, button: string): Promise<{ text: string; name: string }> {
  const fold = page.locator('details.more-formats');
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
  const { bytes, name } = await download(page, button);
  return { text: new TextDecoder().decode(bytes), name };
}

describe('a merchant of the new category', () => {
  test('finds it on the first page, with a reply for those who pass it on', () => {
    expect(read('index.html')).toMatch(/href="\/builder\/\?pack=pets"[^>]*>(?:<[^>]+>|\s)*宠物用品/);
    expect(read('share/index.html')).toContain('宠物用品店的托管流程，点开就能生成');
  });

  test('chooses it, and its clause and defaults are in the template', async () => {
    const { page, context, errors } = await openBuilder(browser, site.url);
    await page.getByRole('button', { name: '宠物用品', exact: true }).click();
    await card(page, 'setup/pets-feed-label').waitFor();
    expect(await card(page, 'setup/sample-goods').count()).toBe(1);
    expect(await field(page, 'operation/beauty-expiry.exp-months').inputValue()).toBe('4');
    const { text } = await textFile(page, '下载纯文本');
    for (const words of ['宠物饲料标签与页面', '批号、效期与临期', '剩余效期不足4个月', '样品寄送与归还']) expect(text).toContain(words);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('reads its page; a category without one is offered all the same', () => {
    expect(read('cases/pets/index.html')).toContain('href="/builder/?pack=pets"');
    expect(read('cases/pets/index.html')).toContain('宠物饲料标签与页面');
    expect(read('cases/index.html')).toContain('href="/cases/pets/"');
    expect(read('sitemap.xml')).toContain('/cases/pets/');
    expect(read('index.html')).toContain('href="/builder/?pack=toys"');
    expect(existsSync(join(copy, 'dist/cases/toys'))).toBe(false);
  });
});

test('dates of the new year are certain, those of the year after may still move', async () => {
  const { page, context } = await openBuilder(browser, site.url);
  const templateOf = async (start: string, end: string) => {
    await page.locator('#service-start').fill(start);
    await page.locator('#service-end').fill(end);
    return (await textFile(page, '下载纯文本')).text;
  };
  const certain = await templateOf('2027-03-15', '2027-10-31');
  expect(certain).toContain('2027');
  expect(certain).not.toContain('暂定');
  expect(await templateOf('2027-11-15', '2028-04-30')).toContain('暂定');
  await context.close();
});

test('the new check finds its example, and is explained', async () => {
  const { page, context, errors } = await openChecker(browser, site.url);
  await box(page).waitFor();
  await check(page, '托管方可以把本店作为成功案例对外展示。');
  expect(await finding(page, '成功案例').innerText()).toContain('同行看得到');
  expect(errors).toEqual([]);
  await context.close();
  expect(read('check/rules/rights/index.html')).toContain('店铺被拿去当宣传案例');
});

test('the new format stands among the downloads and gives its file', async () => {
  const { page, context } = await openBuilder(browser, site.url);
  await page.locator('#service-start').fill('2027-03-15');
  const { text, name } = await textFile(page, '下载群公告');
  expect(name).toMatch(/^群公告-.*\.txt$/);
  const lines = text.split('\n');
  expect(lines).toHaveLength(9);
  expect(lines[3]).toMatch(/^3\. .+：首个期限 2027-03-/);
  await context.close();
});

test('a new text: its page, a link to it from the guide, the sitemap', () => {
  expect(read('guide/first-talk/index.html')).toContain('<h1>第一次见面问什么</h1>');
  expect(read('guide/index.html')).toContain('href="/guide/first-talk/"');
  expect(read('sitemap.xml')).toContain('/guide/first-talk/');
});

test('a new mistake stands behind the others, and no page counts to three', () => {
  expect(read('mistakes/index.html')).toMatch(/<h2 id="no-proof">.*?错误4：没凭证<\/a><\/h2>/);
  for (const page of ['mistakes/index.html', 'guide/index.html', 'cases/index.html', 'search/index.html']) expect(read(page)).not.toMatch(/三类(常见)?错误/);
});
