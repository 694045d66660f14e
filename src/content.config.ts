import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { ambiguity } from './model/ambiguity.ts';
import { calendarYear } from './model/calendar.ts';
import { clauseFrontMatter } from './model/clause.ts';
import { law } from './model/law.ts';
import { packData } from './model/pack.ts';
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
  steps: defineCollection({ loader: files('steps', '*.mdx'), schema: stepPage }),
};
