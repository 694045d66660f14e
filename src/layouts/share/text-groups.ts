import { inPages } from '../in-pages.ts';
import type { ShareGroup } from './groups.ts';

/** Replies of the texts below the guide on a page: their cards, with long and short reply, take half a kilobyte each. */
const ON_A_PAGE = 12;

/** The pages of replies for the texts below `/guide/`, as many as they need; none where there is no such text. */
export function textGroups(ids: readonly string[]): ShareGroup[] {
  return inPages(ids, ON_A_PAGE).map((own, index) => {
    const part = index === 0 ? '' : `（${index + 1}）`;
    return {
      id: index === 0 ? 'texts' : `texts-${index + 1}`,
      name: `文章${part}`,
      title: `在评论里怎么回：文章${part}`,
      description: `有人问的事，指南里有一篇文章讲过？选那一篇，复制现成的一两句话和链接，另有二维码和图片。${part}`,
      sections: [{ name: '文章', holds: new RegExp(`^guide-(${own.join('|')})$`) }],
    };
  });
}
