import { describe, expect, it } from 'vitest';
import { MOST_FINDINGS, MOST_RUNS, noteRun, readRuns, runOf, RUNS_KEY, type KeptRun } from '../../../src/stores/checker/kept-runs.ts';
import { PLAN, reportedOf } from './reported.ts';

/** A storage of one browser. */
function storage(start: Record<string, string> = {}) {
  const kept = new Map(Object.entries(start));
  return { kept, getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
}

const run = (score: number): KeptRun => ({ date: new Date(Date.UTC(2026, 10, 26, score)).toISOString(), score, findings: [] });

describe('noted results', () => {
  it('come back as they were noted', async () => {
    const store = storage();
    const noted = runOf(reportedOf(PLAN).result, new Date('2026-11-26T06:05:00Z'));
    expect(noted.findings.length).toBeGreaterThan(5);
    expect(noteRun([], noted, store)).toEqual([noted]);
    expect(await readRuns(store)).toEqual([noted]);
  });

  it('are the last five, and not too large each', async () => {
    const store = storage();
    let runs: readonly KeptRun[] = [];
    for (let score = 1; score <= 8; score += 1) runs = noteRun(runs, run(score), store) ?? [];
    expect(runs.map(({ score }) => score)).toEqual([4, 5, 6, 7, 8]);
    expect(await readRuns(store)).toHaveLength(MOST_RUNS);
    const huge = runOf(
      reportedOf(Array.from({ length: 900 }, (_, at) => `${at}. 第${at}件事尽快处理${'，做好做到位'.repeat(80)}。`).join('\n')).result,
      new Date(),
    );
    expect(huge.findings).toHaveLength(MOST_FINDINGS);
    expect(JSON.stringify(huge).length).toBeLessThan(200_000);
    noteRun([], huge, store);
    expect(await readRuns(store)).toEqual([huge]);
  });

  it('are none where the storage holds something else', async () => {
    const bad = [
      '',
      '{',
      'null',
      '[]',
      '{"version":2,"runs":[]}',
      '{"version":1,"runs":[{"date":"x","score":1,"findings":[]}]}',
      '{"version":1,"runs":[{"__proto__":{},"score":1e9}]}',
      `"${'x'.repeat(3_000_001)}"`,
    ];
    for (const raw of bad) expect(await readRuns(storage({ [RUNS_KEY]: raw })), raw.slice(0, 40)).toEqual([]);
    expect(await readRuns(null)).toEqual([]);
  });

  it('are not taken for none where the browser will not show them', async () => {
    const locked = {
      getItem: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    await expect(readRuns(locked)).rejects.toThrow('denied');
  });

  it('say when the browser would not keep them', () => {
    const full = {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(noteRun([], run(1), full)).toBeNull();
    expect(noteRun([], run(1), null)).toBeNull();
  });
});
