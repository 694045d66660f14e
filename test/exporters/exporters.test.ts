import { describe, expect, it } from 'vitest';
import { EXPORTERS } from '../../src/exporters/index.ts';
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
