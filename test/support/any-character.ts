import * as fc from 'fast-check';

/**
 * Any code point but half surrogates, as `unit` of a string. What `unit: 'binary'` gives as well, without its table of all
 * characters, which takes longer to make than most tests to run.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 0xd7ff }) }, fc.integer({ min: 0xe000, max: 0x10_ffff }))
  .map((point) => String.fromCodePoint(point));
