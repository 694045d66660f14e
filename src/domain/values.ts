import type { Pack } from '../model/pack.ts';
import type { Clause } from '../model/clause.ts';
import type { Variable } from '../model/variable.ts';
import type { Value } from './agreement.ts';
import { dateWords, isRealDate } from './service-period.ts';

/** Printed where nothing is filled in, wide enough to write on. */
export const BLANK = '＿＿＿＿＿＿';

const TEXT_LIMIT = 500;

/** What reading an input gives: printed text and, for numbers, their value, or why it cannot be used. */
type Reading = { readonly text: string; readonly number: number | null } | { readonly problem: string };

function inBounds(variable: Variable, number: number): Reading | null {
  const { label, min, max } = variable;
  const unit = variable.unit ?? '';
  if (min !== undefined && max !== undefined && (number < min || number > max))
    return { problem: `「${label}」要在 ${min} 到 ${max}${unit} 之间，现在是 ${number}。` };
  if (min !== undefined && number < min) return { problem: `「${label}」不能小于 ${min}${unit}，现在是 ${number}。` };
  if (max !== undefined && number > max) return { problem: `「${label}」不能大于 ${max}${unit}，现在是 ${number}。` };
  return null;
}

function readNumber(variable: Variable, typed: string): Reading {
  // Thousands separators and a repeated unit are how people write amounts; they do no harm.
  const bare = typed.replace(/[,，\s]/g, '').replace(/[%元日天]$/, '');
  const { label, type } = variable;
  if (type === 'integer' && !/^\d{1,9}$/.test(bare)) return { problem: `「${label}」要填整数，只写数字，例如 ${variable.min ?? 7}。` };
  if (!/^\d{1,9}(\.\d{1,4})?$/.test(bare)) return { problem: `「${label}」要填数字，例如 ${variable.default ?? variable.min ?? 100}。` };
  if (type === 'money' && /\.\d{3,}$/.test(bare)) return { problem: `「${label}」的金额最多写到分，小数点后两位。` };
  const number = Number(bare);
  return inBounds(variable, number) ?? { text: String(number), number };
}

function readTime(label: string, typed: string): Reading {
  const parts = /^(\d{1,2}):(\d{2})$/.exec(typed);
  const [hour, minute] = [Number(parts?.[1]), Number(parts?.[2])];
  const valid = parts !== null && minute < 60 && (hour < 24 || (hour === 24 && minute === 0));
  if (!valid) return { problem: `「${label}」要写成时刻，例如 18:00。` };
  return { text: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, number: null };
}

/** Reads a typed value by its variable's type. Full-width digits and marks are taken as their ordinary forms. */
function read(variable: Variable, raw: string): Reading {
  const { label, type } = variable;
  const typed = raw.normalize('NFKC').trim();
  switch (type) {
    case 'integer':
    case 'number':
    case 'money':
    case 'percent':
      return readNumber(variable, typed);
    case 'time':
      return readTime(label, typed);
    case 'date':
      return isRealDate(typed) ? { text: dateWords(typed), number: null } : { problem: `「${label}」不是一个存在的日期。` };
    case 'choice':
      // Options are compared as written: NFKC would change their full-width marks.
      return variable.options?.includes(raw.trim()) ? { text: raw.trim(), number: null } : { problem: `「${label}」请从列出的选项里选一个。` };
    case 'list': {
      const items = raw
        .split(/[、，,；;\n]/)
        .map((item) => item.trim())
        .filter(Boolean);
      return items.length > 0 ? { text: items.join('、'), number: null } : { problem: `「${label}」至少要写一项，用顿号隔开。` };
    }
    case 'text':
      return raw.length <= TEXT_LIMIT
        ? { text: raw.trim().replace(/\s*\n\s*/g, '；'), number: null }
        : { problem: `「${label}」最多 ${TEXT_LIMIT} 字，现在 ${raw.length} 字；长的说明请用“改写本条”。` };
  }
}

/** A default as one would type it. */
export function defaultRaw(variable: Variable): string {
  const { default: value } = variable;
  if (value === null) return '';
  return Array.isArray(value) ? value.join('、') : String(value);
}

/**
 * The value of a variable: what was typed, else the packs' default, else the library's.
 * @param typed text as typed, `undefined` where the merchant left the default
 * @param packDefault the default of the chosen packs, if one of them sets it
 */
export function valueOf(variable: Variable, typed: string | undefined, packDefault?: string | number): Value {
  const standing = packDefault === undefined ? defaultRaw(variable) : String(packDefault);
  const raw = typed ?? standing;
  const changed = typed !== undefined && typed.trim() !== standing;
  if (raw.trim() === '') {
    // An emptied optional field is as invalid as a wrong one: the sentence needs a value.
    const problem = variable.required ? null : `「${variable.label}」不能空着；想用原来的值，写 ${standing || '一个值'}。`;
    return { variable, raw, text: BLANK, number: null, changed, problem };
  }
  const reading = read(variable, raw);
  if ('problem' in reading) return { variable, raw, text: raw.trim(), number: null, changed, problem: reading.problem };
  return { variable, raw, text: reading.text, number: reading.number, changed, problem: null };
}

/** Default of the chosen packs for a variable; of several packs the first one that sets it wins. */
export function packDefaultOf(packs: readonly Pack[], clause: Clause, key: string): string | number | undefined {
  for (const pack of packs) {
    const value = pack.defaults[`${clause.id}.${key}`];
    if (value !== undefined) return value;
  }
  return undefined;
}
