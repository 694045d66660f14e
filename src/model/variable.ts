import { z } from 'zod';
import { variableKey } from './quantity.ts';

/** What kind of value a variable takes; decides its input, its checks and how it is printed. */
export const VARIABLE_TYPES = ['integer', 'number', 'money', 'percent', 'choice', 'text', 'list', 'time', 'date'] as const;
export type VariableType = (typeof VARIABLE_TYPES)[number];

/** The article's own figure for a variable, kept beside our default. */
const articleFigure = z.strictObject({
  /** The figure as the article has it. */
  value: z.union([z.string(), z.number(), z.array(z.string())]),
  /** Why our default departs from it; required by a test where the two differ. */
  reason: z.string().min(4).optional(),
});

/** A place in a clause that the merchant fills in: `{{key}}` in the text. */
export const variable = z.strictObject({
  key: variableKey,
  /** Name of the value, in the merchant's words. */
  label: z.string().min(1),
  type: z.enum(VARIABLE_TYPES),
  /** Unit printed after the value, e.g. `日`, `元/月`, `%`. The clause text carries the unit itself; this one is for the input. */
  unit: z.string().min(1).optional(),
  /** The value that stands until the merchant writes their own; `null` only where no default can be right. */
  default: z.union([z.string(), z.number(), z.array(z.string()).min(1), z.null()]),
  /** Smallest and largest value allowed (numbers only), in the variable's unit. */
  min: z.number().optional(),
  max: z.number().optional(),
  /** The choices, in append-only order (choice only). */
  options: z.array(z.string().min(1)).min(2).optional(),
  /** The document is not complete until this is filled in. Goes with `default: null`. */
  required: z.boolean().default(false),
  /** It names a person or a number to call: stays out of links unless the parties' names go with them. */
  personal: z.literal(true).optional(),
  /** One sentence of help beside the input. */
  hint: z.string().min(4).optional(),
  article: articleFigure.optional(),
});
export type Variable = z.infer<typeof variable>;
