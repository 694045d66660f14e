/** The sides of a process as the checker tells them apart; `staff` is a role within either side, `platform` stands outside. */
export type Side = 'merchant' | 'operator' | 'designer' | 'staff';

/** Names that a text gives to the parties, beyond the usual ones. */
export interface Parties {
  readonly 甲方: Side;
  readonly 乙方: Side;
  /** Names defined in the text, e.g. 某某公司（以下简称“喆堃”）. */
  readonly names: ReadonlyMap<string, Side | null>;
}

const ALIAS = /([^\s，。；:（）、《》“”|]{2,24})（(?:以下)?(?:简称|称)(?:为|作)?:?[“"「『]?([^”"」』）\s，。；]{1,8})[”"」』]?）/gu;
const MERCHANT = /商家|店主|委托方|店铺方|品牌方|卖家/u;
const OPERATOR = /托管|代运营|服务商|运营方|受托方|服务方|承接方/u;
const DESIGNER = /设计|美工|视觉|外包/u;
// More would be a list of anything but parties, and each name costs a look at every statement.
const MOST_NAMES = 8;

const sideOf = (words: string): Side | null =>
  MERCHANT.test(words) ? 'merchant' : OPERATOR.test(words) ? 'operator' : DESIGNER.test(words) ? 'designer' : null;

/** Reads who is who: 甲方（托管方）, 某某公司（以下简称乙方）. Without a word in the text 甲方 is the merchant. */
export function partiesOf(text: string): Parties {
  const head = text.slice(0, 4000);
  const described = (party: string): Side | null => {
    const found = new RegExp(`${party}(?:[（(:]|是|为|即){1,2}[^，。；\\n]{0,24}`, 'u').exec(head)?.[0];
    return found === undefined ? null : sideOf(found);
  };
  const first = described('甲方') ?? (described('乙方') === 'merchant' ? 'operator' : 'merchant');
  const second = described('乙方') ?? (first === 'operator' ? 'merchant' : 'operator');
  const names = new Map<string, Side | null>();
  for (const [, full = '', short = ''] of head.matchAll(ALIAS)) {
    if (names.size >= MOST_NAMES) break;
    const side = short === '甲方' ? first : short === '乙方' ? second : (sideOf(short) ?? sideOf(full));
    // A short name for a document or a notion is no party.
    if (side === null && !/公司|店|工作室|中心|商行|先生|女士/u.test(full)) continue;
    for (const name of [full, short]) if (name.length >= 2 && !/^[甲乙丙]方$/u.test(name)) names.set(name, side);
  }
  return { 甲方: first, 乙方: second, names };
}
