import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { ambiguity } from './model/ambiguity.ts';
import { calendarYear } from './model/calendar.ts';
import { casePage } from './model/case-page.ts';
import { clauseFrontMatter } from './model/clause.ts';
import { detailPage } from './model/detail-page.ts';
import { dispute } from './model/dispute.ts';
import { example } from './model/example.ts';
import { guidePage } from './model/guide-page.ts';
import { law } from './model/law.ts';
import { mistake } from './model/mistake.ts';
import { packData } from './model/pack.ts';
import { partner } from './model/partner.ts';
import { place, sharedPage } from './model/reply.ts';
import { source } from './model/source.ts';
import { stepPage } from './model/step-page.ts';

const files = (folder: string, pattern = '*.yaml') => glob({ base: `./src/content/${folder}`, pattern });

export const collections = {
  clauses: defineCollection({ loader: files('clauses', '*/*.md'), schema: clauseFrontMatter }),
  packs: defineCollection({ loader: files('packs'), schema: packData }),
  calendar: defineCollection({ loader: files('calendar'), schema: calendarYear }),
  laws: defineCollection({ loader: files('laws'), schema: law }),
  sources: defineCollection({ loader: files('sources'), schema: source }),
  ambiguities: defineCollection({ loader: files('ambiguities'), schema: ambiguity }),
  guide: defineCollection({ loader: files('guide', '*.mdx'), schema: guidePage }),
  steps: defineCollection({ loader: files('steps', '*.mdx'), schema: stepPage }),
  details: defineCollection({ loader: files('details', '*.mdx'), schema: detailPage }),
  cases: defineCollection({ loader: files('cases', '*.mdx'), schema: casePage }),
  mistakes: defineCollection({ loader: files('mistakes', '*.mdx'), schema: mistake }),
  disputes: defineCollection({ loader: files('disputes'), schema: dispute }),
  share: defineCollection({ loader: files('share', '**/*.yaml'), schema: sharedPage }),
  examples: defineCollection({ loader: files('examples', '*.md'), schema: example }),
  places: defineCollection({ loader: files('places'), schema: place }),
  partner: defineCollection({ loader: files('partner'), schema: partner }),
};
