const DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const;
const PLACES = ['', '拾', '佰', '仟'] as const;
const GROUPS = ['', '万', '亿'] as const;

/** Four digits, without the zeros at their end. A zero, or several, between two digits is said once. */
function groupWords(group: number): string {
  let words = '';
  let zero = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit === 0) zero = words !== '';
    else {
      words += `${zero ? '零' : ''}${DIGITS[digit] ?? ''}${PLACES[place] ?? ''}`;
      zero = false;
    }
  }
  return words;
}

function wholeWords(yuan: number): string {
  let words = '';
  for (let index = GROUPS.length - 1; index >= 0; index -= 1) {
    const group = Math.floor(yuan / 10_000 ** index) % 10_000;
    if (group === 0) continue;
    // A zero is said where a digit was left out between this group and the one before it.
    const before = Math.floor(yuan / 10_000 ** (index + 1));
    const gap = words !== '' && (group < 1000 || before % 10_000 === 0);
    words += `${gap ? '零' : ''}${groupWords(group)}${GROUPS[index] ?? ''}`;
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
  const tenth = jiao > 0 ? `${DIGITS[jiao] ?? ''}角` : head === '' ? '' : '零';
  return `${head}${tenth}${fen > 0 ? `${DIGITS[fen] ?? ''}分` : '整'}`;
}
