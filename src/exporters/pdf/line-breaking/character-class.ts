/** What a character is to the line breaker. */
export const CharacterClass = {
  /** 汉字, kana and everything else that may be followed by a break. */
  ideograph: 0,
  /** Full-width marks whose left half is blank: never at the end of a line. */
  open: 1,
  /** Full-width marks whose right half is blank: never at the start of a line. */
  close: 2,
  /** `—` and `…`: come in pairs that stay together. */
  pair: 3,
  /** Part of a Latin word, a number, an address. */
  word: 4,
  space: 5,
  /** Full width, no blank half, never at the start of a line: ％ ℃ · ～. */
  noStart: 6,
  /** ASCII brackets, which hold on to what they enclose. */
  wordOpen: 7,
  wordClose: 8,
  /** ￥ and №: never apart from the number behind them. */
  prefix: 9,
  /** ＿ of a blank to fill in: stays in one piece, like a number. */
  blank: 10,
} as const;

/** One of the values of `CharacterClass`. */
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

/** The code points of a text. */
export const codePointsOf = (text: string): number[] => Array.from(text, (character) => character.codePointAt(0) as number);

/** A character of a text, a space where there is none: before its beginning and behind its end. */
export const characterAt = (codePoints: readonly number[], index: number): number => codePoints[index] ?? 0x20;

// GB/T 15834-2011 5.1: 点号, closing 标号, 连接号 and 间隔号 never begin a line, opening 标号 never end one.
const special = new Map<number, CharacterClass>();
const enter = (characters: string, value: CharacterClass): void => {
  for (const codePoint of codePointsOf(characters)) special.set(codePoint, value);
};
enter('（《〈【〔〖「『“‘［｛', CharacterClass.open);
enter('）》〉】〕〗」』”’］｝，。、；：！？．', CharacterClass.close);
enter('—…', CharacterClass.pair);
enter(' \u3000', CharacterClass.space);
enter('％‰℃·・～々〻／ー', CharacterClass.noStart);
enter('([{', CharacterClass.wordOpen);
enter(')]}', CharacterClass.wordClose);
enter('￥№', CharacterClass.prefix);
enter('＿', CharacterClass.blank);

function findClass(codePoint: number): CharacterClass {
  const known = special.get(codePoint);
  if (known !== undefined) return known;
  const word =
    codePoint < 0x2000 ||
    (codePoint >= 0x2010 && codePoint <= 0x2013) ||
    (codePoint >= 0x20a0 && codePoint <= 0x20bf) ||
    (codePoint >= 0x2200 && codePoint <= 0x22ff);
  return word ? CharacterClass.word : CharacterClass.ideograph;
}

// Asked for several times a character: what was found once is kept, one above its value so that 0 means not yet.
const found = new Uint8Array(0x10000);

/** Class of a code point. */
export function classOf(codePoint: number): CharacterClass {
  const known = found[codePoint];
  if (known !== undefined && known > 0) return (known - 1) as CharacterClass;
  const value = findClass(codePoint);
  if (codePoint < found.length) found[codePoint] = value + 1;
  return value;
}

/** Whether a code point is a 汉字 or kana, beside which Latin letters and digits get a little room. */
export function isHan(codePoint: number): boolean {
  return (
    (codePoint >= 0x3040 && codePoint <= 0x9fff && classOf(codePoint) === CharacterClass.ideograph) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    codePoint >= 0x20000
  );
}

/** Whether a code point is an ASCII digit. */
export function isDigit(codePoint: number): boolean {
  return codePoint >= 0x30 && codePoint <= 0x39;
}

/** Whether a code point is a letter, a digit or a sign read with them (%, +, ¥), as opposed to punctuation. */
export function isLatin(codePoint: number): boolean {
  return (
    isDigit(codePoint) ||
    (codePoint >= 0x41 && codePoint <= 0x5a) ||
    (codePoint >= 0x61 && codePoint <= 0x7a) ||
    codePoint === 0x25 ||
    codePoint === 0x2b ||
    codePoint === 0xa5 ||
    codePoint === 0x24 ||
    (codePoint >= 0xc0 && codePoint < 0x1100)
  );
}
