import { describe, expect, test, vi } from 'vitest';
import { createDownloads, type FileChoice, type FileMaker, type MadeFile } from '../../src/stores/download.ts';

const TEMPLATE = { format: 'template-pdf' };
const CHECKLIST = { format: 'checklist-pdf' };
const file: MadeFile = { blob: new Blob(['%PDF']), name: '托管流程模板.pdf' };

function maker(parts: Partial<FileMaker> = {}) {
  const save = vi.fn();
  return {
    save,
    downloads: createDownloads({ missing: () => Promise.resolve([]), make: () => Promise.resolve(file), save, explain: () => '字体没有取到。', ...parts }),
  };
}

describe('a download', () => {
  test('is made and saved', async () => {
    const { save, downloads } = maker();
    await downloads.start(TEMPLATE);
    expect(save).toHaveBeenCalledExactlyOnceWith(file);
    expect(downloads.$state.get()).toEqual({ kind: 'done', what: TEMPLATE, file });
  });

  test('asks before characters are printed as 〓, and goes on when told to', async () => {
    const { save, downloads } = maker({ missing: () => Promise.resolve(['😀']) });
    await downloads.start(CHECKLIST);
    expect(downloads.$state.get()).toEqual({ kind: 'asking', what: CHECKLIST, missing: ['😀'] });
    expect(save).not.toHaveBeenCalled();
    await downloads.proceed();
    expect(downloads.$state.get().kind).toBe('done');
    expect(save).toHaveBeenCalledOnce();
  });

  test('is given up when the reader goes back to mend the text', async () => {
    const { save, downloads } = maker({ missing: () => Promise.resolve(['😀']) });
    await downloads.start(CHECKLIST);
    downloads.cancel();
    await downloads.proceed();
    expect(downloads.$state.get()).toEqual({ kind: 'idle' });
    expect(save).not.toHaveBeenCalled();
  });

  test.each(['missing', 'make'] as const)('that fails while it works on "%s" says why and can be tried again', async (part) => {
    let offline = true;
    const failing = () => (offline ? Promise.reject(new Error('offline')) : Promise.resolve(part === 'make' ? file : []));
    const { save, downloads } = maker({ [part]: failing });
    await downloads.start(TEMPLATE);
    expect(downloads.$state.get()).toEqual({ kind: 'failed', what: TEMPLATE, message: '字体没有取到。' });
    offline = false;
    await downloads.proceed();
    expect(save).toHaveBeenCalledOnce();
  });

  test('shows how far it is, and a second press does not start another', async () => {
    const words: string[] = [];
    const pending = Promise.withResolvers<MadeFile>();
    const make = vi.fn((_what: FileChoice, say: (text: string) => void) => {
      say('正在取字体，1/3…');
      return pending.promise;
    });
    const { downloads } = maker({ make });
    downloads.$state.listen((state) => {
      if (state.kind === 'working') words.push(state.words);
    });
    const first = downloads.start(TEMPLATE);
    await vi.waitFor(() => expect(make).toHaveBeenCalled());
    await downloads.start(CHECKLIST);
    expect(make).toHaveBeenCalledOnce();
    expect(words).toContain('正在取字体，1/3…');
    pending.resolve(file);
    await first;
    expect(downloads.$state.get().kind).toBe('done');
  });

  test('that is cancelled says so, saves nothing, and leaves the way free for the next', async () => {
    const pending = Promise.withResolvers<MadeFile>();
    const signals: AbortSignal[] = [];
    const make = vi.fn((_what: FileChoice, _say: (text: string) => void, signal: AbortSignal) => {
      signals.push(signal);
      return make.mock.calls.length === 1 ? pending.promise : Promise.resolve(file);
    });
    const { save, downloads } = maker({ make });
    const first = downloads.start(TEMPLATE);
    await vi.waitFor(() => expect(make).toHaveBeenCalled());
    downloads.cancel();
    expect(signals[0]?.aborted).toBe(true);
    expect(downloads.$state.get()).toEqual({ kind: 'cancelled', what: TEMPLATE });
    pending.resolve(file);
    await first;
    expect(save).not.toHaveBeenCalled();
    await downloads.proceed();
    expect(save).toHaveBeenCalledOnce();
    expect(downloads.$state.get().kind).toBe('done');
  });
});
