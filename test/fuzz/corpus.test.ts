import { describe, expect, test } from 'vitest';
import { pass } from './door.ts';
import { DOORS } from './doors.ts';
import { WHOLE } from './hostile.ts';
import { mutated, randomFrom } from './mutate.ts';

describe.each(DOORS.map((door) => [door.name, door] as const))('the door for a %s', (_, door) => {
  test.each(WHOLE.map((input, index) => [`${index}: ${JSON.stringify(input.slice(0, 40))}, ${input.length} characters`, input]))(
    'stands against %s',
    async (_name, input) => {
      await expect(pass(door, input)).resolves.toBeUndefined();
    },
  );

  test('lets in what is sound', async () => {
    for (const sample of door.samples) await expect(pass(door, sample)).resolves.toBeUndefined();
  });

  test('stands against 150 damaged inputs, the same at every run', async () => {
    const random = randomFrom(20_261_126);
    for (let turn = 0; turn < 150; turn += 1) {
      const input = mutated(door.samples, random);
      await pass(door, input).catch((error: unknown) => {
        throw new Error(`${String(error)}: ${JSON.stringify(input.slice(0, 400))}`);
      });
    }
  });
});
