import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildCopy, copyProject } from './project-copy.ts';

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
