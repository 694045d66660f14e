import { conflictRule, repair } from './conflict-rule.ts';

const RAMP = 'contract/sales-target.ramp';
const DAYS_OF_FIRST_MONTH = 30;

/** While the shop is still being set up, the first month is no measure. */
export const targetAfterSetup = conflictRule(
  'target-after-setup',
  { ramp: RAMP, handover: 'handover/handover-confirmation.handover-day', script: 'setup/service-script.cs-to' },
  ({ number, set, clausesOf }) => {
    const [ramp, handover, script] = [number('ramp'), number('handover'), number('script')];
    if (ramp === null || handover === null || script === null || handover + script < DAYS_OF_FIRST_MONTH || ramp >= 2) return [];
    return [
      {
        level: 'warning',
        message: `交接${handover}日加话术手册${script}日，店铺要到第${handover + script}日才搭建完，第${ramp}个月就考核销售目标太早。`,
        clauseIds: clausesOf('ramp', 'handover', 'script'),
        repairs: repair('从第2个完整自然月起考核', set('ramp', 2)),
      },
    ];
  },
);

const MOST_SHARE = 0.15;

/** A base fee above 15% of the target eats the margin even where the target is met. */
export const baseFeeWithinTarget = conflictRule(
  'base-fee-within-target',
  { target: 'contract/sales-target.target', fee: 'contract/fees-and-tax.base-fee' },
  ({ number, set, clausesOf }) => {
    const [target, fee] = [number('target'), number('fee')];
    if (target === null || fee === null || target <= 0 || fee / target <= MOST_SHARE) return [];
    const least = Math.ceil(fee / MOST_SHARE / 100) * 100;
    const most = Math.floor(target * MOST_SHARE);
    return [
      {
        level: 'warning',
        message: `基础服务费每月${fee}元，占目标净销售额${target}元的${Math.round((fee / target) * 1000) / 10}%，超过15%：达标了也可能不赚钱，请按毛利算一遍。`,
        clauseIds: clausesOf('fee', 'target'),
        repairs: [...repair(`把目标改为每月${least}元`, set('target', least)), ...repair(`把基础服务费改为每月${most}元`, set('fee', most))],
      },
    ];
  },
);

/** The right to leave after missed months names the same number in both clauses. */
export const missedMonthsAgree = conflictRule(
  'missed-months-agree',
  { target: 'contract/sales-target.fail-months', exit: 'contract/early-exit.fail-months2' },
  ({ number, set, clausesOf }) => {
    const [target, exit] = [number('target'), number('exit')];
    if (target === null || exit === null || target === exit) return [];
    return [
      {
        level: 'warning',
        message: `业绩条写连续${target}个月未达可以解除，提前解除条写的是${exit}个月，两处不一致。`,
        clauseIds: clausesOf('exit', 'target'),
        repairs: [...repair(`都改为${target}个月`, set('exit', target)), ...repair(`都改为${exit}个月`, set('target', exit))],
      },
    ];
  },
);
