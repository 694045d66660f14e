import { PIECES } from './hostile.ts';

/** Numbers from 0 up to but without 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;
type Mutation = (text: string, random: Random, other: string) => string;

const below = (random: Random, limit: number) => Math.floor(random() * limit);
const pick = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)] as T;
const piece = (random: Random) => pick(random, PIECES);
const spliced = (text: string, at: number, removed: number, put: string) => text.slice(0, at) + put + text.slice(at + removed);

/** A value of JSON with one of its places changed. */
function changedPlace(value: unknown, random: Random): unknown {
  if (Array.isArray(value) && value.length > 0 && random() < 0.8) {
    const at = below(random, value.length);
    return value.map((each, index) => (index === at ? changedPlace(each, random) : each));
  }
  if (typeof value === 'object' && value !== null && random() < 0.85) {
    const entries = Object.entries(value);
    if (entries.length > 0) {
      const at = below(random, entries.length);
      return Object.fromEntries(
        entries.map(([key, each], index): [string, unknown] =>
          index !== at ? [key, each] : random() < 0.2 ? [piece(random), each] : [key, changedPlace(each, random)],
        ),
      );
    }
  }
  return pick<unknown>(random, [
    null,
    true,
    -1,
    1e21,
    0.1,
    '',
    piece(random),
    piece(random).repeat(500),
    [],
    {},
    [[[]]],
    Array.from({ length: 300 }, () => 'x'),
  ]);
}

const MUTATIONS: readonly Mutation[] = [
  (text, random) => spliced(text, below(random, text.length + 1), 1, String.fromCharCode(below(random, 0x3000))),
  (text, random) => spliced(text, below(random, text.length + 1), 0, piece(random)),
  (text, random) => spliced(text, below(random, text.length + 1), below(random, 60), ''),
  (text, random) => text.slice(0, below(random, text.length + 1)),
  (text, random) => text.slice(below(random, text.length + 1)),
  (text, random) => {
    const at = below(random, text.length + 1);
    return spliced(text, at, 0, text.slice(at, at + below(random, 40)).repeat(1 + below(random, 30)));
  },
  (text, random, other) => text.slice(0, below(random, text.length + 1)) + other.slice(below(random, other.length + 1)),
  (text, random) => {
    try {
      return JSON.stringify(changedPlace(JSON.parse(text), random));
    } catch {
      return text + piece(random);
    }
  },
];

/** A sound input, damaged in one to four ways. */
export function mutated(samples: readonly string[], random: Random): string {
  let text = pick(random, samples);
  for (let turns = 1 + below(random, 4); turns > 0; turns -= 1) text = pick(random, MUTATIONS)(text, random, pick(random, samples));
  return text;
}
