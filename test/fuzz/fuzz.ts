// Damaged inputs at every door, for as long as you like: `npm run fuzz [-- --minutes 5] [--seed 7] [--door link]`.
// A failure is printed with its input, made as short as it can be; put it into hostile.ts and it is tried at every test run.
import { parseArgs } from 'node:util';
import { pass, type Door } from './door.ts';
import { DOORS } from './doors.ts';
import { mutated, randomFrom } from './mutate.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' }, door: { type: 'string' } } });
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const doors = DOORS.filter(({ name }) => values.door === undefined || name === values.door);
if (doors.length === 0) throw new Error(`there is no such door: ${DOORS.map(({ name }) => name).join(', ')}`);
const until = Date.now() + Number(values.minutes) * 60_000;
const random = randomFrom(seed);

const failureOf = async (door: Door, input: string): Promise<string | null> =>
  pass(door, input).then(
    () => null,
    (error: unknown) => String(error),
  );

/** The input without whatever it fails without. */
async function shortened(door: Door, input: string): Promise<string> {
  let short = input;
  for (let size = Math.ceil(short.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < short.length;) {
      const without = short.slice(0, at) + short.slice(at + size);
      if ((await failureOf(door, without)) === null) at += size;
      else short = without;
    }
  }
  return short;
}

let tried = 0;
let failed = 0;
while (Date.now() < until && failed < 20) {
  for (const door of doors) {
    const input = mutated(door.samples, random);
    const failure = await failureOf(door, input);
    tried += 1;
    if (failure === null) continue;
    failed += 1;
    console.log(`${door.name}: ${failure}\n  ${JSON.stringify(await shortened(door, input))}`);
  }
}
console.log(`seed ${seed}: ${tried} inputs at ${doors.length} doors, ${failed} failures`);
process.exitCode = failed === 0 ? 0 : 1;
