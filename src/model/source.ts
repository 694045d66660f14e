import { z } from 'zod';

/** How strong a source is: a court's report, a rule of the authorities, a lawyer's account, media, a trade article, a published sample contract, or second-hand platform information. */
const SOURCE_KINDS = ['court', 'authority', 'lawyer', 'media', 'trade', 'sample', 'secondary'] as const;

/** What a reader sees of a source's kind. */
export const SOURCE_KIND_LABELS: Readonly<Record<(typeof SOURCE_KINDS)[number], string>> = {
  court: '法院案例',
  authority: '主管机关',
  lawyer: '律师文章',
  media: '媒体报道',
  trade: '行业文章',
  sample: '合同范本',
  secondary: '二手资料',
};

/** A published case, report, template or platform page that shows why a clause is needed. */
export const source = z
  .strictObject({
    title: z.string().min(4),
    kind: z.enum(SOURCE_KINDS),
    /** Where it was seen: host and path, without scheme. Empty only where the note says why. */
    where: z.array(z.string().min(4)),
    note: z.string().optional(),
  })
  .refine(({ where, note }) => where.length > 0 || note !== undefined, { message: 'a source says where it was seen, or why it cannot' });
