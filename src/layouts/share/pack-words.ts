import type { Pack } from '../../model/pack.ts';
import type { PageWords } from './page-words.ts';

const WHERE: Readonly<Record<Pack['kind'], (name: string) => { title: string; subject: string }>> = {
  category: (name) => ({ title: `${name}店的托管流程`, subject: `${name}店的托管流程` }),
  platform: (name) => ({ title: `${name}店铺的托管流程`, subject: `在${name}开店的托管流程` }),
  extra: (name) => ({ title: `把${name}写进托管流程`, subject: `带${name}的托管流程` }),
};

/** What replies say of a pack: made from its name and hint, so that a new pack needs no text of its own. */
export function packWords({ kind, name, hint }: Pick<Pack, 'kind' | 'name' | 'hint'>): PageWords {
  const { title, subject } = WHERE[kind](name);
  const more = kind === 'extra' ? `${hint}。` : `除了通用的七步，还要另加：${hint}。`;
  return {
    title,
    reply: `${subject}，点开就能生成，${name}的条款已经选好，改完下载PDF，不用注册。`,
    answer: `${subject}：${more}每条写明谁做、哪天做完、做到什么算合格、没做到怎么办。`,
    description: `${subject}模板：${hint}。`,
  };
}
