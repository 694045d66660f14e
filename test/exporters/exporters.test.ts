import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { EXPORTERS } from '../../src/exporters/index.ts';
import { HANDOVERS } from '../../src/exporters/pdf/blocks/handovers.ts';
import { STEPS } from '../../src/model/step.ts';
import { documentOf, NOW, paragraph } from '../support/documents.ts';
import { FONT_BASE, fontFetch } from '../support/fonts.ts';

describe('formats', () => {
  it('have ids and labels of their own', () => {
    expect(EXPORTERS.map(({ label }) => label)).toEqual(expect.arrayContaining(['下载模板 PDF', '下载清单 PDF']));
    for (const key of ['id', 'label'] as const) expect(new Set(EXPORTERS.map((exporter) => exporter[key])).size).toBe(EXPORTERS.length);
  });

  it.each(EXPORTERS)('$id makes a file, and tells before what it cannot print', async ({ render, unsupported, document: kind }) => {
    const stages = new Set<string>();
    const document = documentOf([paragraph('托管方😀')], { kind });
    const options = { fontBase: FONT_BASE, fetch: fontFetch(), now: NOW, onProgress: ({ stage }: { stage: string }) => stages.add(stage) };
    expect(await unsupported(document, options)).toEqual(['😀']);
    const file = await render(document, options);
    expect(file.bytes.length).toBeGreaterThan(500);
    expect(file.unsupported).toEqual(['😀']);
    expect([...stages]).toEqual(expect.arrayContaining(['layout', 'done']));
  });
});

describe('the route on the cover', () => {
  it.each(STEPS)('says of %s what its page says', (step) => {
    const front = /^---\n(.*?)\n---/s.exec(readFileSync(new URL(`../../src/content/steps/${step}.mdx`, import.meta.url), 'utf8'))?.[1];
    const { merchantGives, operatorGives } = parse(front ?? '') as { merchantGives: string; operatorGives: string };
    expect(HANDOVERS[step]).toEqual({ merchant: merchantGives, operator: operatorGives });
  });
});
