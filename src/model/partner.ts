import { z } from 'zod';

/** The one advertiser of the site: `content/partner/partner.yaml`. Everything of it is shown in a box marked 广告 and nowhere else. */
export const partner = z.strictObject({
  name: z.string().min(2).max(20),
  /** What it offers, in its own field's words. */
  services: z.array(z.string().min(2)).min(1),
  /** How it is reached. */
  contact: z.strictObject({ channel: z.string().min(2), account: z.string().min(3) }),
  /** In what relation it stands to what the site teaches: the reader is told. */
  relation: z.string().min(10),
});
export type Partner = z.infer<typeof partner>;
