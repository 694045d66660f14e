import { describe, expect, test } from 'vitest';
import { packWords } from '../../../src/layouts/share/pack-words.ts';
import { casePage } from '../../../src/model/case-page.ts';
import { detailPage } from '../../../src/model/detail-page.ts';
import { guidePage } from '../../../src/model/guide-page.ts';
import { place, reply, sharedPage } from '../../../src/model/reply.ts';
import { stepPage } from '../../../src/model/step-page.ts';
import { readLibrary } from '../../support/content.ts';
import { readText, slips, textNames } from '../../support/text-file.ts';

const SCHEMAS = { steps: stepPage, details: detailPage, cases: casePage, guide: guidePage, share: sharedPage };
const texts = Object.entries(SCHEMAS).flatMap(([folder, schema]) =>
  textNames(folder).map((name) => ({ from: `${folder}/${name}`, ...readText(`${folder}/${name}.${folder === 'share' ? 'yaml' : 'mdx'}`, schema).data })),
);
const { packs } = readLibrary();
const ofPacks = packs.map((pack) => ({ from: `packs/${pack.id}`, ...packWords(pack) }));
const all = [...texts, ...ofPacks];

describe.each(all)('$from', ({ reply: words, answer }) => {
  test('its reply is one or two plain sentences', () => {
    expect(reply.safeParse(words).error?.message).toBeUndefined();
    expect(words.match(/[。？！]/g)?.length).toBeLessThanOrEqual(2);
    expect(slips(words)).toEqual([]);
    // Nothing is asked in return: the template is given at once.
    expect(words + answer).not.toMatch(/转发|关注|集赞|点赞|私信|加微信|解锁|免费领|扫码/);
  });

  test('its long reply makes sense where no link may stand, or speaks of the page and is not offered there', () => {
    expect(answer).not.toMatch(/点开|链接|网址|下面|搜索/);
  });
});

test('no two replies are the same', () => {
  expect(new Set(all.map(({ reply: words }) => words)).size).toBe(all.length);
});

test('a new pack has a reply by its name and hint alone', () => {
  const words = packWords({ kind: 'category', name: '宠物用品', hint: '疫苗证明与活体运输' });
  expect(words.title).toBe('宠物用品店的托管流程');
  expect(words.reply).toContain('宠物用品店');
  expect(words.answer).toContain('疫苗证明与活体运输');
});

describe('malformed words', () => {
  const step = readText('steps/review.mdx', stepPage).data;
  const fields = (value: unknown) => stepPage.safeParse(value).error?.issues.map(({ path }) => path.join('.'));

  test('are named by their field', () => {
    expect(fields({ ...step, reply: undefined })).toEqual(['reply']);
    expect(fields({ ...step, reply: '看这里https://a.example/就有模板可以直接用。' })).toEqual(['reply']);
    expect(fields({ ...step, reply: '没有句号的一句话也能当回复' })).toEqual(['reply']);
  });
});

describe('places', () => {
  const places = textNames('places').map((id) => ({ id, ...readText(`places/${id}.yaml`, place).data }));

  test('小红书 and 抖音 get no link, and no hint where to look for it', () => {
    for (const id of ['xhs', 'douyin']) expect(places.find((one) => one.id === id)?.link).toBe('none');
  });

  test('each says in house style what to mind', () => {
    expect(places.flatMap(({ advice }) => slips(advice))).toEqual([]);
    expect(new Set(places.map(({ order }) => order)).size).toBe(places.length);
  });
});
