import { describe, expect, it } from 'vitest';
import { EXPORTERS } from '../../src/exporters/index.ts';
import { NOW } from '../support/documents.ts';
import { exportInput } from '../support/agreements.ts';
import { FONT_BASE, fontFetch } from '../support/fonts.ts';

const options = { fontBase: FONT_BASE, fetch: fontFetch(), now: NOW };
const input = exportInput({ start: '2026-12-07', parties: { merchant: { name: '喆堃😀百货店', contact: '' } } });

describe('formats', () => {
  it('have ids, places and labels of their own', () => {
    expect(EXPORTERS.map(({ label }) => label)).toEqual(expect.arrayContaining(['下载模板 PDF', '下载清单 PDF']));
    for (const key of ['id', 'order', 'label', 'name'] as const) expect(new Set(EXPORTERS.map((exporter) => exporter[key])).size).toBe(EXPORTERS.length);
  });

  // Those that draw need a browser: test/browser/pictures.test.ts.
  describe.each(EXPORTERS.filter(({ needs }) => needs === undefined))('$id', (exporter) => {
    const variants = exporter.variants?.map(({ id }) => id) ?? [undefined];

    it.each(variants)('makes a file, variant %s', async (variant) => {
      const stages = new Set<string>();
      const file = await exporter.render(input, { ...options, ...(variant === undefined ? {} : { variant }), onProgress: ({ stage }) => stages.add(stage) });
      expect(file.bytes.length).toBeGreaterThan(100);
      expect([...stages]).toEqual(expect.arrayContaining(['layout', 'done']));
      expect(exporter.fileName(input, variant)).toMatch(/^[^\\/:*?"<>|.\s][^\\/:*?"<>|]*$/);
    });

    it('tells before what it cannot print', async () => {
      const file = await exporter.render(input, options);
      expect(file.unsupported).toEqual((await exporter.unsupported?.(input, options)) ?? []);
    });

    it('stops when it is cancelled', async () => {
      await expect(exporter.render(input, { ...options, signal: AbortSignal.abort(new Error('cancelled')) })).rejects.toThrow('cancelled');
    });
  });
});
