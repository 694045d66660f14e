/**
 * Days from which deadlines are counted. `service-start` and `service-end` come from the draft,
 * every other anchor is set by the one clause that declares `setsAnchor`; `signup-close` is a
 * date that only the platform knows, so what hangs on it has a rule but no date.
 * Kept apart from the schema so that the browser can use it without zod.
 */
export const ANCHORS = [
  'research-start',
  'materials-complete',
  'strategy-delivered',
  'signing',
  'service-start',
  'handover-confirmed',
  'service-end',
  'termination',
  'signup-close',
] as const;
export type Anchor = (typeof ANCHORS)[number];

/** What a reader sees of an anchor. */
export const ANCHOR_LABELS: Readonly<Record<Anchor, string>> = {
  'research-start': '调研启动日',
  'materials-complete': '资料齐备日',
  'strategy-delivered': '策略方案送达日',
  signing: '合同签订日',
  'service-start': '服务起始日',
  'handover-confirmed': '交接确认日',
  'service-end': '服务截止日',
  termination: '终止生效日',
  'signup-close': '活动报名截止日',
};

/** `natural`: every calendar day. `working`: Monday to Friday as changed by that year's 放假调休 notice. */
export const DAY_KINDS = ['natural', 'working'] as const;
export type DayKind = (typeof DAY_KINDS)[number];
/** The wording of a day kind in a clause, and as an option of a choice variable. */
export const DAY_KIND_LABELS: Readonly<Record<DayKind, string>> = { natural: '自然日', working: '工作日' };

/** What happens to a deadline that falls on a day off. `general`: as the agreement's general clause says. */
export const HOLIDAY_RULES = ['general', 'none', 'next', 'previous'] as const;
export type HolidayRule = (typeof HOLIDAY_RULES)[number];
