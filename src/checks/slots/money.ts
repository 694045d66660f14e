import { anyOf, firstOf, firstWhere } from '../text/pattern.ts';
import { before } from '../text/clause-around.ts';
import { AMOUNTS, CAPS, COSTS, DEPOSITS, EXTRAS, FEES, OPEN_AMENDS, OPEN_COSTS, PAYING, SHARES, TAXES } from '../words/money.ts';
import type { Money } from './slots.ts';

const FEE = anyOf(FEES);
const SHARE = anyOf(SHARES);
const COST = anyOf(COSTS);
const EXTRA = anyOf(EXTRAS);
const OPEN = anyOf(OPEN_COSTS);
const AMENDS = anyOf(OPEN_AMENDS);
const DEPOSIT = anyOf(DEPOSITS);
const PAY = anyOf(PAYING);
const AMOUNT = anyOf(AMOUNTS);
const CAP = anyOf(CAPS);
const TAX = anyOf(TAXES);

const FREE = /(?:不(?:再|会|得|减|提|计|算|另)?|无需|免|没有|未经[^，。；]{0,12})(?:会|得|再)?$/u;

/** What a statement says about money. */
export function moneyIn(plain: string): Money {
  const stated = (pattern: RegExp) => firstWhere(pattern, plain, (span) => !FREE.test(before(plain, span)));
  return {
    fee: firstOf(FEE, plain),
    share: stated(SHARE),
    cost: firstOf(COST, plain),
    extra: stated(EXTRA),
    open: stated(OPEN),
    amends: stated(AMENDS),
    deposit: firstOf(DEPOSIT, plain),
    paying: firstOf(PAY, plain),
    amount: firstOf(AMOUNT, plain),
    capped: CAP.test(plain),
    taxed: TAX.test(plain),
  };
}
