import type { Variable } from '../../src/model/variable.ts';

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

/** Why a value cannot stand for a variable; empty where it can. */
export function valueProblems({ type, min, max, options }: Variable, value: string | number | readonly string[]): string[] {
  const shown = JSON.stringify(value);
  switch (type) {
    case 'integer':
    case 'number':
    case 'money':
    case 'percent': {
      if (typeof value !== 'number') return [`${shown} is not a number`];
      if (type === 'integer' && !Number.isInteger(value)) return [`${shown} is not an integer`];
      if (type === 'money' && Math.abs(value * 100 - Math.round(value * 100)) > 1e-6) return [`${shown} has fractions of a fen`];
      return value < (min ?? -Infinity) || value > (max ?? Infinity) ? [`${shown} is not within ${min} to ${max}`] : [];
    }
    case 'choice':
      return typeof value === 'string' && options?.includes(value) ? [] : [`${shown} is not among the choices`];
    case 'list':
      return Array.isArray(value) && value.every((item) => typeof item === 'string' && item.trim() !== '' && !/[、，,；;\n]/.test(item))
        ? []
        : [`${shown} is not a list of items free of separators`];
    case 'time':
      return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(value) ? [] : [`${shown} is not a time HH:MM`];
    case 'date':
      return typeof value === 'string' && isDate(value) ? [] : [`${shown} is not a date YYYY-MM-DD`];
    case 'text':
      return typeof value === 'string' && value.trim() !== '' ? [] : [`${shown} is not a text`];
  }
}
