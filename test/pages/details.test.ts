import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withDefaults, defaultValue } from '../../src/components/site/default-values.ts';
import { detailPage, statementPieces, type DetailPage } from '../../src/model/detail-page.ts';
import { DETAILS, type Detail } from '../../src/model/detail.ts';
import { readAmbiguities, readLaws, readLibrary } from '../support/content.ts';

const folder = new URL('../../src/content/details/', import.meta.url);
const library = readLibrary();
const clauses = new Map(library.clauses.map((clause) => [clause.id, clause]));

function readPage(detail: Detail): { data: DetailPage; frontMatter: string; body: string } {
  const [, frontMatter = '', body = ''] = readFileSync(new URL(`${detail}.mdx`, folder), 'utf8').split(/^---$/m);
  return { data: detailPage.parse(parse(frontMatter)), frontMatter, body };
}

test('there is one page a detail and no other', () => {
  expect(readdirSync(folder).sort()).toEqual(DETAILS.map((detail) => `${detail}.mdx`).sort());
});

/** What the article says of each detail and of the shops that went wrong by it, in figures. */
const FIGURES: Readonly<Record<Detail, readonly (string | RegExp)[]>> = {
  timing: ['5月10日前完成100个标题', '月底前完成', '最后一天', '活动报名错过', '3个月没有更新', '每月5日前交3款方案', '3日内反馈', '5日内调整', '提高了60%'],
  responsibility: ['提交材料（主导）', '资质文件（配合）', '8000元', '1.2万元'],
  acceptance: ['主图点击率≥3%', '详情页转化率≥4%', '返工3次', '高于行业均值10%', '≤30秒', '抽查10%'],
  contingency: ['2小时内下架', '48小时内给出补货时间', '超卖了50单', '1个月就过期', '30单投诉', '退款率涨了25%', /每周一交预警表、周三前确认补货、周五前/],
  communication: ['工作日9:00-18:00', '每周一15:00', '30分钟', '48小时内反馈', '腾讯会议', '微信群'],
  settlement: ['每月10日前结算', '财务报表', '拖了1个月', '3000元', '5000元', '15%', '0.05%', '扣20%', '月销没到5万', '每月5日前'],
};

describe.each(DETAILS)('%s', (detail) => {
  const { data, frontMatter, body } = readPage(detail);
  const statements = data.pairs.map(({ good }) =>
    withDefaults(
      library,
      statementPieces(good)
        .map(({ text }) => text)
        .join(''),
    ),
  );
  const text = [data.answer, ...data.why, ...data.pairs.flatMap(({ bad, trouble, article }) => [bad, trouble, article ?? '']), body].join('\n');

  test('quotes only defaults, clauses, packs, ambiguities and laws that exist', () => {
    const addresses = [...frontMatter.matchAll(/\{\{(.+?)\}\}/g), ...body.matchAll(/<Default of="(.+?)" \/>/g)].map(([, address = '']) => address);
    for (const address of addresses) expect(() => defaultValue(library, address)).not.toThrow();
    for (const id of data.pairs.flatMap((pair) => pair.clauses)) expect(clauses.has(id), id).toBe(true);
    const packs = new Set(library.packs.map(({ id }) => id));
    for (const { pack } of data.pairs) if (pack) expect(packs.has(pack), pack).toBe(true);
    for (const id of data.ambiguities) expect(readAmbiguities().has(id), id).toBe(true);
    for (const id of data.laws) expect(readLaws().has(id), id).toBe(true);
  });

  test('has several examples of the article and four of our own from three trades', () => {
    const own = data.pairs.filter(({ origin }) => origin === 'own');
    expect(own.length).toBeGreaterThanOrEqual(4);
    expect(new Set(own.map(({ pack }) => pack))).toEqual(new Set(['apparel', 'home', 'beauty']));
    expect(data.pairs.length - own.length).toBeGreaterThanOrEqual(2);
  });

  test('says every good sentence so that it can be held against someone', () => {
    for (const [index, { good }] of data.pairs.entries()) {
      const said = statements[index] ?? '';
      expect(good.who, said).toMatch(/商家|托管方|视觉外包方/);
      // A time is a number, whether in the text or from the library; before any work begins is one too.
      expect(good.by, said).toMatch(/\d|\{\{|之前/);
      expect(good.confirmation, said).toMatch(/没|不答复|期满|不等|超出|核对完之前|只认/);
      expect(good.otherwise, said).toMatch(/承担|减收|返工|顺延|违约|解除|减收|付|冲减|退回|处理|补拍|补齐|改写|培训|不算|不执行/);
      expect(said).not.toMatch(/尽快|及时|抓紧|适时|尽量|满意|妥善|共同负责|滞纳金|\{\{/);
    }
  });

  test('links an example to a clause that writes this detail down', () => {
    for (const pair of data.pairs)
      expect(
        pair.clauses.some((id) => clauses.get(id)?.details.includes(detail)),
        pair.topic,
      ).toBe(true);
  });

  test('carries the figures of the article', () => {
    for (const figure of FIGURES[detail]) expect(text).toMatch(typeof figure === 'string' ? new RegExp(figure.replaceAll('.', '\\.')) : figure);
  });

  test('tells shops’ stories only where they are marked as the author’s own', () => {
    const unmarked = body.replace(/<Case>.*?<\/Case>/gs, '');
    expect(body).toContain('<Case>');
    expect(unmarked).not.toMatch(/一家[^外]{0,3}店[^，。]{0,12}(写|没|赔|卖|把)|\d+单|1\.2万|8000|3000/);
  });

  test('names no supplier and sets no space between 汉字 and figures or Latin letters', () => {
    const said = `${text}\n${data.description}\n${statements.join('\n')}\n${data.checks.map(({ see, ask }) => see + ask).join('\n')}`;
    expect(said).not.toMatch(/店托易|微信：|dty/);
    expect(said.replace(/<[^>]+>/g, '')).not.toMatch(/\p{Script=Han} [A-Za-z0-9]|[A-Za-z0-9] \p{Script=Han}/u);
  });
});

test('a good sentence that lacks one of the six is refused, and the refusal names it', () => {
  const { data } = readPage('timing');
  const [first, ...rest] = data.pairs;
  if (!first) throw new Error('no pairs');
  const { otherwise: _, ...lacking } = first.good;
  const refused = detailPage.safeParse({ ...data, pairs: [{ ...first, good: lacking }, ...rest] });
  expect(refused.error?.issues.map(({ path }) => path.join('.'))).toEqual(['pairs.0.good.otherwise']);
});

test('an example of our own without a trade is refused', () => {
  const { data } = readPage('timing');
  const own = data.pairs.find(({ origin }) => origin === 'own');
  if (!own) throw new Error('no example of our own');
  const { pack: _, ...without } = own;
  expect(detailPage.safeParse({ ...data, pairs: [...data.pairs, without] }).success).toBe(false);
});
