const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const FORMAL_DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];

/** A number below ten thousand in Chinese: 十二, 一百零三. */
function chinese(number: number, digits: readonly string[], units: readonly string[], shortTen: boolean): string {
  if (number <= 0 || number >= 10_000) return String(number);
  let words = '';
  let gap = false;
  for (let power = 3; power >= 0; power -= 1) {
    const digit = Math.floor(number / 10 ** power) % 10;
    if (digit === 0) {
      gap = words !== '';
      continue;
    }
    words += `${gap ? '零' : ''}${digits[digit] ?? ''}${units[power] ?? ''}`;
    gap = false;
  }
  return shortTen && number >= 10 && number < 20 ? words.slice(1) : words;
}

function roman(number: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = number > 3999 ? 0 : number;
  let words = '';
  for (const [value, sign] of signs) for (; rest >= value; rest -= value) words += sign;
  return words || String(number);
}

/** A, B … Z, AA, BB. */
function letter(number: number): string {
  if (number < 1 || number > 780) return String(number);
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

const circled = (number: number): string => (number >= 1 && number <= 20 ? String.fromCharCode(0x245f + number) : String(number));

const WORDS: Readonly<Record<string, (number: number) => string>> = {
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: (number) => String(number).replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  upperLetter: letter,
  lowerLetter: (number) => letter(number).toLowerCase(),
  upperRoman: roman,
  lowerRoman: (number) => roman(number).toLowerCase(),
  chineseCounting: (number) => chinese(number, DIGITS, ['', '十', '百', '千'], true),
  chineseCountingThousand: (number) => chinese(number, DIGITS, ['', '十', '百', '千'], true),
  japaneseCounting: (number) => chinese(number, DIGITS, ['', '十', '百', '千'], true),
  taiwaneseCountingThousand: (number) => chinese(number, DIGITS, ['', '十', '百', '千'], true),
  ideographDigital: (number) => String(number).replaceAll(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit),
  chineseLegalSimplified: (number) => chinese(number, FORMAL_DIGITS, ['', '拾', '佰', '仟'], false),
  none: () => '',
};

/** A number in one of Word's notations (`w:numFmt`); digits where the notation is not known. */
export const numberWords = (number: number, notation: string): string => (Object.hasOwn(WORDS, notation) ? WORDS[notation]?.(number) : null) ?? String(number);
