import { CharacterClass, classOf, isHan, isLatin } from './character-class.ts';

/** Half of a full-width mark is blank; that half goes where two marks meet, and at both ends of a line. In 1/1000 em. */
export const HALF = 500;

/** Room between 汉字 and Latin letters or digits, in 1/1000 em (CLREQ 3.2.2). */
const LATIN_GAP = 150;

// U+2014 of Noto Sans SC stops short of its box: two of them would show a gap of this width.
const DASH_GAP = 93;
const DASH = 0x2014;
const MIDDLE_DOTS = new Set([0xb7, 0x30fb]);

/**
 * Room to add behind `left` when `right` follows on the same line, in 1/1000 em; negative where
 * two full-width marks meet (CLREQ 3.1.6: 。” takes one and a half em, not two).
 */
export function gapBetween(left: number, right: number): number {
  const a = classOf(left);
  const b = classOf(right);
  if (a === CharacterClass.close && (b === CharacterClass.close || b === CharacterClass.open)) return -HALF;
  if (a === CharacterClass.open && b === CharacterClass.open) return -HALF;
  if (left === DASH && right === DASH) return -DASH_GAP;
  // 间隔号 takes half an em: a quarter goes on either side, but not beside a mark that is squeezed itself.
  if (MIDDLE_DOTS.has(left) ? isHan(right) || isLatin(right) : MIDDLE_DOTS.has(right) && (isHan(left) || isLatin(left))) return -HALF / 2;
  return (isHan(left) && isLatin(right)) || (isLatin(left) && isHan(right)) ? LATIN_GAP : 0;
}

function inWord(value: CharacterClass): boolean {
  return value === CharacterClass.word || value === CharacterClass.wordOpen || value === CharacterClass.wordClose || value === CharacterClass.prefix;
}

/** Whether a justified line may open up between the two: not within words, numbers, blanks, dashes and dots. */
export function canStretch(left: number, right: number): boolean {
  const a = classOf(left);
  const b = classOf(right);
  if (inWord(a) && inWord(b)) return false;
  if (b === CharacterClass.space) return false;
  return !(a === b && (a === CharacterClass.pair || a === CharacterClass.blank));
}

/** What a tight line may take from between the two, in 1/1000 em: half the blank of a mark not yet squeezed. */
export function shrinkBetween(left: number, right: number): number {
  if (gapBetween(left, right) !== 0) return 0;
  const closing = classOf(left) === CharacterClass.close && classOf(right) !== CharacterClass.space;
  const opening = classOf(right) === CharacterClass.open && classOf(left) !== CharacterClass.space;
  return (closing ? HALF / 2 : 0) + (opening ? HALF / 2 : 0);
}
