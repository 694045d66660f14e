import { conflictRule, repair } from './conflict-rule.ts';

const QUICK_HOURS = 2;
const EARLY_DAYS = 3;

/** Whoever handles a stock-out slowly must be warned earlier. */
export const earlyStockWarning = conflictRule(
  'early-stock-warning',
  { hours: 'operation/stockout.oos-hours', days: 'operation/home-stock-warning.h-days' },
  ({ number, set, clausesOf }) => {
    const [hours, days] = [number('hours'), number('days')];
    if (hours === null || days === null || hours <= QUICK_HOURS || days >= EARLY_DAYS) return [];
    return [
      {
        level: 'warning',
        message: `断货要${hours}小时才处理，库存却要到可售不足${days}天才预警，容易超卖。`,
        clauseIds: clausesOf('days', 'hours'),
        repairs: [
          ...repair(`把预警线改为可售不足${EARLY_DAYS}天`, set('days', EARLY_DAYS)),
          ...repair(`把断货处理改为${QUICK_HOURS}小时内`, set('hours', QUICK_HOURS)),
        ],
      },
    ];
  },
);

/** Goods near their expiry are marked before they are taken off sale. */
export const nearExpiryBeforeStop = conflictRule(
  'near-expiry-before-stop',
  { near: 'operation/beauty-expiry.exp-months', stop: 'operation/beauty-expiry.exp-stop' },
  ({ number, set, clausesOf }) => {
    const [near, stop] = [number('near'), number('stop')];
    if (near === null || stop === null || stop < near) return [];
    return [
      {
        level: 'error',
        message: `停售线是剩余效期不足${stop}个月，临期线是不足${near}个月：${stop === near ? '两条线重合' : '还没到临期就停售了'}，停售线应当更短。`,
        clauseIds: clausesOf('stop'),
        repairs: [
          ...repair(`把停售线改为${Math.floor(near / 2)}个月`, set('stop', Math.floor(near / 2))),
          ...repair(`把临期线改为${stop + 1}个月`, set('near', stop + 1)),
        ],
      },
    ];
  },
);
