import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCopy, copyProject, type Build } from './project-copy.ts';

const copies: string[] = [];
function fresh(): string {
  const copy = copyProject();
  copies.push(copy);
  return copy;
}
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true });
});

describe('a malformed page stops the build and says which file and which field', () => {
  const CASES = [
    { file: 'cases/baby.mdx', field: 'answer', change: (text: string) => text.replace(/^answer: .*$/m, 'answer: 短') },
    { file: 'mistakes/no-owner.mdx', field: 'question', change: (text: string) => text.replace(/^question: .*$/m, '') },
    { file: 'guide/disputes.mdx', field: 'descripton', change: (text: string) => text.replace(/^description: /m, 'descripton: ') },
  ];

  test.each(CASES)('$file, $field', async ({ file, field, change }) => {
    const copy = fresh();
    const path = join(copy, 'src/content', file);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    expect(after).not.toBe(before);
    writeFileSync(path, after);
    const { code, printed } = await buildCopy(copy);
    expect(code, printed).not.toBe(0);
    expect(printed).toContain(`src/content/${file}`);
    expect(printed).toMatch(new RegExp(`\\b${field}\\b`));
    expect(existsSync(join(copy, 'dist/index.html'))).toBe(false);
  });
});

describe('one MDX file is one page', () => {
  let copy = '';
  let build: Build;
  const read = (path: string) => readFileSync(join(copy, 'dist', path), 'utf8');

  beforeAll(async () => {
    copy = fresh();
    const content = join(copy, 'src/content');
    // Two categories without a case, of which one gets a new file.
    rmSync(join(content, 'cases/digital.mdx'));
    // What the search knows of the category leads to another page then.
    const concepts = join(content, 'search/concepts.yaml');
    writeFileSync(concepts, readFileSync(concepts, 'utf8').replace('/cases/digital/', '/cases/'));
    rmSync(join(content, 'cases/baby.mdx'));
    writeFileSync(
      join(content, 'cases/baby.mdx'),
      '---\ntitle: 母婴店：这一页是刚加的\nanswer: 只加这一个文件，页面、目录和站点地图里就都有它。\ndescription: 证明加一个案例只要一个文件的页面，别处一个字都不用改动。\nreply: 这一页是刚加的，回复里有它的一句话。\n---\n\n## 新加的一节\n\n下厂验货<Default of="setup/baby-qualification.docs-days" />日。\n',
    );
    writeFileSync(
      join(content, 'guide/first-talk.mdx'),
      '---\ntitle: 第一次见面问什么\nanswer: 只加这一个文件，指南里就多了一页，别处不用改。\ndescription: 证明加一页指南只要一个文件的页面，别处一个字都不用改动。\nreply: 第一次见面要问的几件事，这一页都写了。\n---\n\n## 先问谁来做\n\n问清楚谁来做。\n',
    );
    build = await buildCopy(copy);
  }, 120_000);

  test('the build takes it', () => {
    expect(build.code, build.printed).toBe(0);
  });

  test('a case: its page, the list of cases, the sitemap; and none without a file', () => {
    const page = read('cases/baby/index.html');
    for (const words of ['母婴店：这一页是刚加的', 'id="新加的一节"', 'href="/builder/?pack=baby"']) expect(page).toContain(words);
    expect(read('cases/index.html')).toContain('href="/cases/baby/"');
    expect(read('sitemap.xml')).toContain('/cases/baby/');
    expect(existsSync(join(copy, 'dist/cases/digital'))).toBe(false);
    expect(read('cases/index.html')).not.toContain('href="/cases/digital/"');
  });

  test('a page of the guide: the page, a link to it from the guide, the sitemap', () => {
    expect(read('guide/first-talk/index.html')).toContain('<h1>第一次见面问什么</h1>');
    expect(read('guide/index.html')).toContain('href="/guide/first-talk/"');
    expect(read('sitemap.xml')).toContain('/guide/first-talk/');
  });
});
