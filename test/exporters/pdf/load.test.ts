import { beforeEach, describe, expect, test } from 'vitest';
import { charactersLacking, FontLoadError, loadFonts } from '../../../src/exporters/pdf/font/load.ts';
import { codePointsOf, FONT_BASE, fontFetch, freshCut, sourceFont, type Traffic } from '../../support/fonts.ts';

// Loaded packs are kept by address: every test has one of its own.
let base = '';
let count = 0;
let traffic: Traffic = { paths: [], bytes: 0 };
beforeEach(() => {
  base = `${FONT_BASE}${++count}/`;
  traffic = { paths: [], bytes: 0 };
});

const need = (regular: string, bold = '') => ({ regular: codePointsOf(regular), bold: codePointsOf(bold) });
const served = () => fontFetch(traffic, base);

/** Fails for the paths that `failing` picks, otherwise serves. */
const flaky = (failing: (path: string, time: number) => Response | Error | null): typeof fetch => {
  const times = new Map<string, number>();
  const answer = served();
  return (request, options) => {
    const path = String(request).slice(base.length);
    const time = (times.get(path) ?? 0) + 1;
    times.set(path, time);
    const failure = failing(path, time);
    if (failure instanceof Error) return Promise.reject(failure);
    return failure ? Promise.resolve(failure) : answer(request, options);
  };
};
const offline = () => new TypeError('Failed to fetch');
const page = () => new Response('<!doctype html><title>登录</title>');
const rejected = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => {
      throw new Error('did not fail');
    },
    (error: unknown) => error,
  );

describe('loading', () => {
  test('brings every character asked for that the font has, with the widths of the source', async () => {
    const text = '服务期限喆堃𬭚鑫龘 Aé’Ω㍿';
    const { regular } = await loadFonts(need(`${text}\u{1F600}`), { base, fetch: served() });
    const source = sourceFont('regular');
    for (const codePoint of codePointsOf(text)) {
      expect(regular.has(codePoint)).toBe(source.glyphs.has(codePoint));
      if (regular.has(codePoint)) expect(regular.advance(codePoint)).toBe(source.advance(source.glyphs.get(codePoint) ?? 0));
    }
    expect([regular.has(0x1f600), regular.glyph(0x1f600), regular.advance(0x1f600)]).toEqual([false, 0, 0]);
  });

  test('fetches nothing twice, and little for a character more', async () => {
    await loadFonts(need('服务期限'), { base, fetch: served() });
    const before = traffic.bytes;
    const { regular } = await loadFonts(need('服务期限喆'), { base, fetch: served() });
    expect(regular.codePoints).toHaveLength(5);
    expect(new Set(traffic.paths).size).toBe(traffic.paths.length);
    expect(traffic.bytes - before).toBeLessThan(400);
  });

  test('started twice at once fetches every pack once', async () => {
    await Promise.all([loadFonts(need('服务', '期限'), { base, fetch: served() }), loadFonts(need('服务期限'), { base, fetch: served() })]);
    expect(new Set(traffic.paths).size).toBe(traffic.paths.length);
  });

  test('reports progress up to the whole', async () => {
    const steps: [number, number][] = [];
    await loadFonts(need('服务期限喆堃', '服务'), { base, fetch: served(), onProgress: (done, total) => steps.push([done, total]) });
    expect(steps.map(([done]) => done)).toEqual(steps.map((_, index) => index));
    expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1]);
  });

  test('fetches no bold for a document without', async () => {
    await loadFonts(need('服务期限'), { base, fetch: served() });
    expect(traffic.paths.filter((path) => path.includes('/b'))).toEqual([]);
  });
});

test('characters that the font lacks are known from the index alone', async () => {
  expect(await charactersLacking(codePointsOf('服务\u{1F600}喆☑𬭚'), { base, fetch: served() })).toEqual([0x1f600, 0x2611]);
  expect(traffic.paths).toEqual(['index.bin']);
  await loadFonts(need('服'), { base, fetch: served() });
  expect(traffic.paths.filter((path) => path === 'index.bin')).toHaveLength(1);
});

describe('a pack that fails', () => {
  test('once is fetched again', async () => {
    const { regular } = await loadFonts(need('服务喆'), { base, fetch: flaky((_, time) => (time === 1 ? offline() : null)) });
    expect(regular.codePoints).toHaveLength(3);
  });

  test('twice is reported in Chinese, and a retry fetches only what is missing', async () => {
    const lost = 'u5586.bin';
    const error = await rejected(loadFonts(need('服务期限喆堃'), { base, fetch: flaky((path) => (path.endsWith(lost) ? offline() : null)) }));
    expect(error).toBeInstanceOf(FontLoadError);
    expect(error).toMatchObject({ kind: 'offline', message: expect.stringMatching(/^字体没有下载下来.*再试一次。$/) });
    traffic.paths.length = 0;
    const { regular } = await loadFonts(need('服务期限喆堃'), { base, fetch: served() });
    expect(traffic.paths).toEqual([`${freshCut().folder}/${lost}`]);
    expect(regular.codePoints).toHaveLength(6);
  });

  test('keeps packs that lean on it for the retry', async () => {
    await rejected(loadFonts(need('服务喆'), { base, fetch: flaky((path) => (path.endsWith('/r0.bin') ? offline() : null)) }));
    traffic.paths.length = 0;
    await loadFonts(need('服务喆'), { base, fetch: served() });
    expect(traffic.paths).toEqual([`${freshCut().folder}/r0.bin`]);
  });

  test('because the index cannot be had is offline too', async () => {
    expect(await rejected(loadFonts(need('服'), { base, fetch: flaky(offline) }))).toMatchObject({ kind: 'offline' });
  });

  test('by holding something else is reported as broken, and asked for anew past the cache', async () => {
    expect(await rejected(loadFonts(need('服喆'), { base, fetch: flaky((path) => (path.endsWith('u5586.bin') ? page() : null)) }))).toMatchObject({
      kind: 'broken',
    });
    const caches: (RequestCache | undefined)[] = [];
    const { regular } = await loadFonts(need('服喆'), {
      base,
      fetch: (request, options) => {
        caches.push(options?.cache);
        return served()(request, options);
      },
    });
    expect(regular.codePoints).toHaveLength(2);
    expect(caches).toEqual(['reload']);
  });

  test('because the site was replaced meanwhile is looked up in the new index', async () => {
    await loadFonts(need('服务'), { base, fetch: served() });
    await rejected(loadFonts(need('喆'), { base, fetch: () => Promise.resolve(new Response(null, { status: 404 })) }));
    traffic.paths.length = 0;
    expect((await loadFonts(need('喆'), { base, fetch: served() })).regular.codePoints).toHaveLength(1);
    expect(traffic.paths[0]).toBe('index.bin');
  });
});

test('an aborted load ends with the reason and does not disturb the next', async () => {
  const control = new AbortController();
  const error = await rejected(
    loadFonts(need('服务喆'), {
      base,
      signal: control.signal,
      fetch: (request, options) => {
        if (String(request).endsWith('u5586.bin')) control.abort(new Error('closed'));
        return options?.signal?.aborted ? Promise.reject(new Error('aborted')) : served()(request, options);
      },
    }),
  );
  expect(error).toMatchObject({ message: 'closed' });
  expect((await loadFonts(need('服务喆'), { base, fetch: served() })).regular.codePoints).toHaveLength(3);
});
