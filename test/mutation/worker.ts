// What runs inside Vitest's worker: tests tell which mutants they reach, or only the chosen tests run.
import { inject, TestRunner, type RunnerTask, type RunnerTestCase, type RunnerTestFile } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** How many mutants there are to be reached; 0 where that is not asked. */
    mutants: number;
    /** Ids of the tests that run; none: all. */
    chosen: readonly string[];
  }
  interface TaskMeta {
    /** Numbers of the mutants that the test reached, or, of a file, what was reached outside its tests. */
    reached?: number[];
  }
}

declare global {
  var __reached: Uint8Array;
}

/** Numbers that were set since the last call. */
function taken(): number[] {
  const numbers: number[] = [];
  for (let at = __reached.indexOf(1); at >= 0; at = __reached.indexOf(1, at + 1)) numbers.push(at);
  __reached.fill(0);
  return numbers;
}

const testsOf = (task: RunnerTask): RunnerTestCase[] => (task.type === 'suite' ? task.tasks.flatMap(testsOf) : [task as RunnerTestCase]);

export default class MutationRunner extends TestRunner {
  override onCollectStart(file: RunnerTestFile): void {
    super.onCollectStart(file);
    globalThis.__reached = new Uint8Array(inject('mutants'));
  }

  onBeforeRunFiles(files: RunnerTestFile[]): void {
    const chosen = new Set(inject('chosen'));
    if (chosen.size === 0) return;
    for (const test of files.flatMap(testsOf)) if (!chosen.has(test.id)) test.mode = 'skip';
  }

  override async onBeforeRunTask(test: RunnerTestCase): Promise<void> {
    await super.onBeforeRunTask(test);
    if (__reached.length > 0) (test.file.meta.reached ??= []).push(...taken());
  }

  override onAfterRunTask(test: RunnerTestCase): void {
    super.onAfterRunTask(test);
    if (__reached.length > 0) test.meta.reached = taken();
  }
}
