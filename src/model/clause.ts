import { z } from 'zod';
import { acceptance } from './acceptance.ts';
import { confirmation } from './confirmation.ts';
import { deadline, ANCHORS } from './deadline.ts';
import { DEPTHS } from './depth.ts';
import { DETAILS } from './detail.ts';
import { packId } from './pack-id.ts';
import { PARTIES, SIDES } from './party.ts';
import { remedyRule } from './remedy.ts';
import { STEPS, type Step } from './step.ts';
import { variable } from './variable.ts';

/** Lasting id of a clause: `<step>/<name>`. Append-only, never reused: links hold it. */
export const clauseId = z.string().regex(new RegExp(`^(${STEPS.join('|')})/[a-z0-9]+(-[a-z0-9]+)*$`));

/** Front matter of `content/clauses/<step>/<name>.md`; the text with its `{{variables}}` and `[[clause references]]` is the body. */
export const clauseFrontMatter = z.strictObject({
  title: z.string().min(2).max(24),
  /** Place within the step, ascending; leave gaps of ten. */
  order: z.number().int(),
  /** From which depth on the clause belongs to a document. */
  depth: z.enum(DEPTHS),
  /** Id of the pack that brings the clause; without one it stands in every document of its depth. */
  pack: packId.optional(),
  /** `contingency` clauses are printed together as the contingency plan. */
  part: z.enum(['step', 'contingency']).default('step'),
  /** The one party that leads. */
  lead: z.enum(PARTIES),
  /** Who supports, never the lead. */
  support: z.array(z.enum(PARTIES)),
  deadline,
  /** The anchor that is reached when this clause's deadline is met. */
  setsAnchor: z.enum(ANCHORS).optional(),
  deliverable: z.strictObject({
    /** What is handed over, with 《》 where it is a named document. */
    name: z.string().min(2),
    by: z.enum(SIDES),
  }),
  acceptance,
  confirmation,
  remedy: remedyRule,
  /** Which of the six details the clause writes down. */
  details: z.array(z.enum(DETAILS)).min(1),
  /** Line of the acceptance checklist: what one looks at to say yes or no. */
  checklist: z.string().min(6),
  /** Ids of `content/laws`. */
  laws: z.array(z.string()).default([]),
  /** Where the clause comes from: the article, sources by id, or a gap of the article (note). One at least. */
  source: z
    .strictObject({
      article: z.boolean().default(false),
      refs: z.array(z.string()).default([]),
      note: z.string().min(4).optional(),
    })
    .refine((value) => value.article || value.refs.length > 0 || value.note !== undefined, { message: 'a clause names its source' }),
  /** Ids of `content/ambiguities` that the clause resolves. */
  resolves: z.array(z.string()).default([]),
  variables: z.array(variable).default([]),
});
export type ClauseFrontMatter = z.infer<typeof clauseFrontMatter>;

/** A clause as the library holds it. */
export interface Clause extends ClauseFrontMatter {
  readonly id: string;
  readonly step: Step;
  /** The sentence or sentences of the clause, one paragraph, with `{{key}}` and `[[clause-id]]`. */
  readonly text: string;
}
