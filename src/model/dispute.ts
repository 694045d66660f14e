import { z } from 'zod';
import { prevention } from './prevention.ts';

/** How well it is shown that a dispute really happens, strongest first. */
export const STRENGTHS = ['court', 'media', 'statute', 'weak'] as const;
type Strength = (typeof STRENGTHS)[number];

/** What a reader sees of a strength: the heading of its group, the mark on a dispute, and what it means. */
export const STRENGTH_LABELS: Readonly<Record<Strength, { heading: string; mark: string; meaning: string }>> = {
  court: {
    heading: '打过官司的',
    mark: '有法院案例',
    meaning: '能找到法院案例的报道、裁判要旨或律师的案例解读。多数只见到转载，不是判决书全文；一个案子的结果不等于下一个案子的结果。',
  },
  media: { heading: '警方通报、媒体报道过的', mark: '有媒体报道', meaning: '有报道，没有找到合同纠纷的判决。' },
  statute: { heading: '法律写明了，没找到判决的', mark: '只有法条', meaning: '法律怎么规定是清楚的，但没有找到商家和代运营公司之间的判决。' },
  weak: {
    heading: '常听说，证据不足的',
    mark: '证据弱',
    meaning: '只有行业文章、网上的合同范本或文章作者自述，没有找到结果清楚的判决。写上条款花不了多少事，但别当成大概率会发生。',
  },
};

/** Something that ends in court or in a quarrel: `content/disputes/<id>.yaml`. */
export const dispute = z
  .strictObject({
    title: z.string().min(4).max(28),
    /** Place among those of its strength, ascending. */
    order: z.number().int(),
    strength: z.enum(STRENGTHS),
    /** What is known to have happened, from the sources alone. */
    happened: z.string().min(10),
    /** What the evidence does not show. */
    limits: z.string().min(6),
    /** Ids of `content/sources`. */
    sources: z.array(z.string()).default([]),
    /** Ids of `content/laws`. */
    laws: z.array(z.string()).default([]),
    clauses: z.array(prevention).min(1),
  })
  .refine(({ strength, sources }) => (strength !== 'court' && strength !== 'media') || sources.length > 0, {
    message: 'what courts or media are said to have reported needs a source',
    path: ['sources'],
  })
  .refine(({ strength, laws }) => strength !== 'statute' || laws.length > 0, { message: 'what rests on statute alone names it', path: ['laws'] });
