const digitWord = (digit: number): string => '零壹贰叁肆伍陆柒捌玖'.charAt(digit);
const PLACES = [
  [1000, '仟'],
  [100, '佰'],
  [10, '拾'],
  [1, ''],
] as const;
const GROUPS = [
  [100_000_000, '亿'],
  [10_000, '万'],
  [1, ''],
] as const;

/** Four digits, without the zeros at their end. A zero, or several, between two digits is said once. */
function groupWords(group: number): string {
  let words = '';
  let zero = false;
  for (const [worth, place] of PLACES) {
    const digit = Math.floor(group / worth) % 10;
    if (digit === 0) zero = words !== '';
    else {
      words += `${zero ? '零' : ''}${digitWord(digit)}${place}`;
      zero = false;
    }
  }
  return words;
}

function wholeWords(yuan: number): string {
  let words = '';
  let before = 0;
  for (const [worth, name] of GROUPS) {
    const group = Math.floor(yuan / worth) % 10_000;
    // A zero is said where a digit was left out between this group and the one before it.
    const gap = words !== '' && (group < 1000 || before === 0);
    if (group > 0) words += `${gap ? '零' : ''}${groupWords(group)}${name}`;
    before = group;
  }
  return words;
}

/**
 * An amount as it is written out on Chinese papers, by annex 1 of 支付结算办法 (银发〔1997〕393号): `壹万零伍拾元整`.
 * @param yuan from 0 to below 10¹², rounded to 分; `null` for anything else
 */
export function amountInWords(yuan: number): string | null {
  const cents = Math.round(yuan * 100);
  if (!(cents >= 0) || yuan >= 1e12) return null;
  if (cents === 0) return '零元整';
  const whole = Math.floor(cents / 100);
  const [jiao, fen] = [Math.floor(cents / 10) % 10, cents % 10];
  const head = whole === 0 ? '' : `${wholeWords(whole)}元`;
  if (jiao === 0 && fen === 0) return `${head}整`;
  const tenth = jiao > 0 ? `${digitWord(jiao)}角` : head === '' ? '' : '零';
  return `${head}${tenth}${fen > 0 ? `${digitWord(fen)}分` : '整'}`;
}
