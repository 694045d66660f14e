import { z } from 'zod';
import { clauseId } from './clause.ts';

/** What a category or a platform adds to the core clauses: `content/packs/<id>.yaml`. */
export const packData = z.strictObject({
  /** `category` (服饰 …) or `platform` (抖音 …); `extra` for additions that neither decides. */
  kind: z.enum(['category', 'platform', 'extra']),
  /** Name on the button. */
  name: z.string().min(1).max(12),
  /** One line: what is special about it. */
  hint: z.string().min(4),
  /** Place among its kind, ascending. */
  order: z.number().int(),
  /** Clauses of other packs that this one brings as well; its own name it. */
  clauses: z.array(clauseId).default([]),
  /** Other defaults for variables of any clause, as `<clause id>.<variable key>`. */
  defaults: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
});

/** A pack's file as it is read. */
export type PackData = z.infer<typeof packData>;

/** A pack as the library holds it: `clauses` are all that it brings, its own first. */
export interface Pack extends PackData {
  /** Its file name, lasting like a clause id. */
  readonly id: string;
}
