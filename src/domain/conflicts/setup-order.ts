import { conflictRule, repair, type ConflictRule } from './conflict-rule.ts';

function windowOrder(id: string, name: string, from: string, to: string): ConflictRule {
  return conflictRule(id, { from, to }, ({ number, set, clausesOf }) => {
    const [first, last] = [number('from'), number('to')];
    if (first === null || last === null || first < last) return [];
    return [
      {
        level: 'error',
        message: `${name}写成从第${first}日到第${last}日，${first === last ? '起止是同一天' : '起止颠倒了'}。`,
        clauseIds: clausesOf('from'),
        repairs: [
          ...(first > last ? repair(`改为从第${last}日到第${first}日`, set('from', last), set('to', first)) : []),
          ...repair(`把结束日改为第${first + 1}日`, set('to', first + 1)),
          ...repair(`把开始日改为第${last - 1}日`, set('from', last - 1)),
        ],
      },
    ];
  });
}

/** The days for titles and images begin before they end. */
export const buildWindow = windowOrder('build-window', '标题、主图与导航的优化期', 'setup/titles-and-images.build-from', 'setup/titles-and-images.build-to');

/** The days for the service script begin before they end. */
export const scriptWindow = windowOrder('script-window', '《客服话术手册》的编写期', 'setup/service-script.cs-from', 'setup/service-script.cs-to');

/** The days over which a detail page is measured begin before they end. */
export const measuringWindow = windowOrder('measuring-window', '详情页转化率的统计期', 'setup/conversion-rate.count-from', 'setup/conversion-rate.count-to');

const HANDOVERS = {
  accounts: 'handover/sub-accounts.open-days',
  contact: 'handover/supply-contact.name-days',
  orders: 'handover/order-data.order-days',
  team: 'handover/operator-team.team-days',
  group: 'handover/work-group.group-days',
} as const;
const HANDOVER_NAMES: Readonly<Record<keyof typeof HANDOVERS, string>> = {
  accounts: '开子账号',
  contact: '指定供应链对接人',
  orders: '交订单数据',
  team: '交团队架构表',
  group: '建工作群',
};

/** Everything that the handover confirmation lists is due by then. */
export const handoverBeforeConfirmation = conflictRule(
  'handover-before-confirmation',
  { ...HANDOVERS, confirmed: 'handover/handover-confirmation.handover-day' },
  ({ number, set, clausesOf }) => {
    const confirmed = number('confirmed');
    if (confirmed === null) return [];
    const late = (Object.keys(HANDOVERS) as (keyof typeof HANDOVERS)[]).flatMap((name) => {
      const days = number(name);
      return days !== null && days > confirmed ? [{ name, days }] : [];
    });
    if (late.length === 0) return [];
    const longest = Math.max(...late.map(({ days }) => days));
    const names = late.map(({ name, days }) => `${HANDOVER_NAMES[name]}给了${days}日`).join('、');
    return [
      {
        level: 'error',
        message: `交接确认在服务起始后第${confirmed}日，可是${names}：没到期的东西签不了确认单。`,
        clauseIds: clausesOf('confirmed', ...late.map(({ name }) => name)),
        repairs: [
          ...repair(`把交接确认改为第${longest}日`, set('confirmed', longest)),
          ...repair(`都改为${confirmed}日内交齐`, ...late.map(({ name }) => set(name, confirmed))),
        ],
      },
    ];
  },
);
