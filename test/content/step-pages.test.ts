import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { defaultValue } from '../../src/components/site/default-values.ts';
import { stepPage } from '../../src/model/step-page.ts';
import { STEPS } from '../../src/model/step.ts';
import { readLibrary } from '../support/content.ts';

const folder = new URL('../../src/content/steps/', import.meta.url);
const library = readLibrary();

test('there is one page a step and no other', () => {
  expect(readdirSync(folder).sort()).toEqual(STEPS.map((step) => `${step}.mdx`).sort());
});

describe.each(STEPS)('%s', (step) => {
  const [, frontMatter = '', body = ''] = readFileSync(new URL(`${step}.mdx`, folder), 'utf8').split(/^---$/m);

  test('has what the page needs', () => {
    expect(stepPage.safeParse(parse(frontMatter)).error).toBeUndefined();
  });

  test('quotes only defaults that exist', () => {
    const addresses = [...frontMatter.matchAll(/\{\{(.+?)\}\}/g), ...body.matchAll(/<Default of="(.+?)" \/>/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(() => defaultValue(library, address)).not.toThrow();
  });

  test('tells shops’ stories only where they are marked as the author’s own', () => {
    const unmarked = body.replace(/<Case>.*?<\/Case>/gs, '');
    expect(unmarked).not.toMatch(/一家[^外]{0,3}店[^，。]{0,12}(写|没|赔|卖|把)/);
  });

  test('names no supplier and lets no vague word through', () => {
    expect(body).not.toMatch(/店托易|微信：|尽快|及时/);
  });

  test('sets no space between 汉字 and figures or Latin letters', () => {
    expect(body.replace(/<[^>]+>/g, '')).not.toMatch(/\p{Script=Han} [A-Za-z0-9]|[A-Za-z0-9] \p{Script=Han}/u);
  });
});
