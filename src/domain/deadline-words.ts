import type { Deadline } from '../model/deadline.ts';
import { ANCHOR_LABELS, DAY_KIND_LABELS } from '../model/deadline-labels.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Value } from './agreement.ts';

type Values = Readonly<Record<string, Value>>;

/** `周一` for 1 … `周日` for 7. */
export function weekdayName(weekday: number): string {
  return `周${'一二三四五六日'.charAt(weekday - 1)}`;
}

/** A number, or the printed text of the variable that holds it. */
export function quantityText(quantity: Quantity, values: Values): string {
  return typeof quantity === 'number' ? String(quantity) : (values[quantity]?.text ?? '');
}

/** A time of day, literal or from a variable. Always `HH:MM` where the variable is valid. */
export function timeText(time: string, values: Values): string {
  return values[time]?.text ?? time;
}

/** `自然日` or `工作日`, literal or from a choice variable. */
function dayKindText(kind: string, values: Values): string {
  if (kind === 'natural' || kind === 'working') return DAY_KIND_LABELS[kind];
  return values[kind]?.text ?? DAY_KIND_LABELS.natural;
}

const UNIT_WORDS = { minute: '分钟', hour: '小时', natural: '个自然日', working: '个工作日' } as const;

/** When a clause is due, in words, e.g. `资料齐备日后3个自然日内`, `每周一12:00前`, `知悉断货或超卖后2小时内`. */
export function deadlineWords(deadline: Deadline, values: Values): string {
  switch (deadline.kind) {
    case 'offset': {
      const anchor = ANCHOR_LABELS[deadline.anchor];
      const days = quantityText(deadline.days, values);
      const time = timeText(deadline.time, values);
      if (days === '0') return `${anchor}当日${time}前`;
      const unit = dayKindText(deadline.dayKind, values);
      if (deadline.direction === 'before') return `${anchor}前第${days}个${unit}${time}前`;
      // The end of the day is what 内 means anyway.
      return `${anchor}后${days}个${unit}内${time === '24:00' ? '' : `（最后一天${time}前）`}`;
    }
    case 'weekly': {
      const day = typeof deadline.weekday === 'number' ? weekdayName(deadline.weekday) : quantityText(deadline.weekday, values);
      return `每${day}${timeText(deadline.time, values)}前`;
    }
    case 'monthly': {
      const words = `每月${quantityText(deadline.day, values)}日${timeText(deadline.time, values)}前`;
      return deadline.covers === 'previous' ? `${words}（对应上一个自然月）` : words;
    }
    case 'daily':
      return `${deadline.dayKind === 'working' ? '每个工作日' : '每日'}${timeText(deadline.time, values)}前`;
    case 'event': {
      const amount = `${quantityText(deadline.amount, values)}${UNIT_WORDS[deadline.unit]}`;
      const clock = deadline.clock === 'duty' ? '（只在工作时段内计时）' : '';
      return deadline.direction === 'before' ? `${deadline.event}前至少${amount}${clock}` : `${deadline.event}后${amount}内${clock}`;
    }
    case 'standing':
      return '整个服务期';
  }
}
