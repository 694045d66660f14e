import { characterAt, CharacterClass as C, classOf, codePointsOf, isDigit } from './character-class.ts';

/** How willingly a line ends before a character. */
export const Willingness = {
  /** Never, unless nothing else is possible: a mark would stand where it must not. */
  never: 0,
  /** Inside a word, a number with its unit, a date: only where the piece is longer than a line. */
  insideWord: 1,
  /** Behind the slash or dot of a long address. */
  insideAddress: 2,
  free: 3,
} as const;

/** Words longer than this are taken for addresses and may break behind their punctuation. */
const LONG_WORD = 20;

const codes = (characters: string): ReadonlySet<number> => new Set(codePointsOf(characters));
/** What counts: a number is not parted from the measure behind it. */
const units = codes('年月日号天周时分秒元角万亿千百个条张次件名人份小家笔页章款项点种级轮期倍岁克米度位周');
/** Measures of more than one character, longest first. */
const longUnits = ['个工作日', '个自然日', '工作日', '自然日', '百分点', '万元', '亿元', '千元', '小时', '分钟', '个月', '星期', '份额'].map(codePointsOf);
const noWordStart = codes(`,.;:!?%/'"”’°²³`);
const addressMarks = codes('/.-_?&=,;:@#');
const straightQuotes = codes(`'"`);
const beforeDate = codes('年月');
const ORDINAL = 0x7b2c;
const SLASH = 0x2f;

const isWordish = (value: number | undefined): boolean => value === C.word || value === C.wordOpen || value === C.wordClose;
const isNumberEnd = (codePoint: number): boolean => isDigit(codePoint) || classOf(codePoint) === C.blank;

/** 2026年11月23日 stays whole: a number behind 年 or 月 belongs to it when a digit stands before. */
function insideDate(text: readonly number[], index: number): boolean {
  return beforeDate.has(characterAt(text, index - 1)) && isNumberEnd(characterAt(text, index - 2)) && isNumberEnd(characterAt(text, index));
}

/** Keeps the measure behind a number in one piece: 5个工作日, 3.5万元. `index` is where the measure begins. */
function holdUnit(text: readonly number[], index: number, willingness: Uint8Array): void {
  const unit = longUnits.find((characters) => characters.every((character, at) => text[index + at] === character));
  if (unit) willingness.fill(Willingness.insideWord, index, index + unit.length);
}

/** Length of the word that each word character belongs to; 0 elsewhere. */
function wordLengths(classes: Uint8Array): Uint32Array {
  const lengths = new Uint32Array(classes.length);
  for (let start = 0; start < classes.length;) {
    let end = start;
    while (isWordish(classes[end])) end += 1;
    if (end === start) end += 1;
    else lengths.fill(end - start, start, end);
    start = end;
  }
  return lengths;
}

function insideWord(text: readonly number[], index: number, length: number): number {
  const left = characterAt(text, index - 1);
  const right = characterAt(text, index);
  if (noWordStart.has(right) || classOf(right) === C.wordClose || classOf(left) === C.wordOpen) return Willingness.never;
  return length > LONG_WORD && addressMarks.has(left) ? Willingness.insideAddress : Willingness.insideWord;
}

function beforeFullWidth(text: readonly number[], index: number, a: number, b: number): number {
  const left = characterAt(text, index - 1);
  const right = characterAt(text, index);
  if (a === C.prefix || (a === C.word && b === C.noStart)) return Willingness.never;
  if (right === SLASH || noWordStart.has(right)) return Willingness.never;
  if (left === SLASH || straightQuotes.has(left) || straightQuotes.has(right)) return Willingness.insideWord;
  if (a === C.blank && b === C.blank) return Willingness.insideWord;
  if (isNumberEnd(left) && units.has(right)) return Willingness.insideWord;
  if (left === ORDINAL && isNumberEnd(right)) return Willingness.insideWord;
  return insideDate(text, index) ? Willingness.insideWord : Willingness.free;
}

/** How willingly a line breaks before each character of a text without line ends; the first entry means nothing. Linear. */
export function breakOpportunities(text: readonly number[]): Uint8Array {
  const willingness = new Uint8Array(text.length);
  const classes = Uint8Array.from(text, classOf);
  const lengths = wordLengths(classes);
  // Class of the last character that is no space: a bracket holds on across a space.
  let solid: number = C.space;
  let pairs = 0;
  for (let index = 0; index < text.length; index += 1) {
    const a = classes[index - 1] ?? C.space;
    const b = classes[index] as C;
    pairs = a === C.pair && text[index - 1] === text[index] ? pairs + 1 : 0;
    if (a !== C.space) solid = a;
    const closing = b === C.close || b === C.noStart || b === C.wordClose;
    if (b === C.space || closing || solid === C.open || solid === C.wordOpen) willingness[index] = Willingness.never;
    // —— and …… stand in twos; a third mark may only part after a full pair with another behind it.
    else if (pairs > 0) willingness[index] = pairs % 2 === 0 && text[index + 1] === text[index] ? Willingness.insideWord : Willingness.never;
    else if (a === C.space)
      willingness[index] = isNumberEnd(characterAt(text, index - 2)) && units.has(characterAt(text, index)) ? Willingness.insideWord : Willingness.free;
    else if (isWordish(a) && isWordish(b)) willingness[index] = insideWord(text, index, lengths[index] as number);
    else willingness[index] = beforeFullWidth(text, index, a, b);
  }
  for (let index = 1; index < text.length; index += 1) {
    if (classes[index] === C.ideograph && isNumberEnd(characterAt(text, index - 1))) holdUnit(text, index, willingness);
  }
  return willingness;
}
