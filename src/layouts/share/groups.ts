/** One page of replies. */
export interface ShareGroup {
  /** Its name in the address: `/share/<id>/`; empty for `/share/` itself. */
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Sections in order: a heading, and how the pages' ids begin or read. */
  readonly sections: readonly { readonly name: string; readonly holds: RegExp }[];
}

/** The pages of replies, each small enough for the first round trip. Whatever no section before names falls into the last. */
export const SHARE_GROUPS: readonly ShareGroup[] = [
  {
    id: '',
    name: '类目和平台',
    title: '在评论里怎么回：按类目和平台',
    description: '有人在评论里要托管流程模板？选类目或平台，复制现成的一两句话和链接，另有二维码和图片；哪些地方不能放链接，也写明了。',
    sections: [
      { name: '按类目生成', holds: /^category-/ },
      { name: '按平台生成', holds: /^platform-/ },
      { name: '不分类目', holds: /^(home|builder|extra-.+)$/ },
      { name: '类目的案例和条款', holds: /^cases-/ },
    ],
  },
  {
    id: 'steps',
    name: '七步',
    title: '在评论里怎么回：七步',
    description: '有人问托管流程的某一步怎么写？选那一步，复制现成的一两句话和链接，另有二维码和图片。',
    sections: [
      { name: '七步', holds: /^steps(-[a-z]+)?$/ },
      { name: '条款的依据', holds: /^steps-[a-z]+-basis$/ },
    ],
  },
  {
    id: 'guide',
    name: '细节和其他',
    title: '在评论里怎么回：六个细节和其他页',
    description: '有人问时间、责任、标准、突发、沟通、结算怎么写，或问常见错误和纠纷？选一页，复制现成的一两句话和链接。',
    sections: [
      { name: '六个细节', holds: /^details/ },
      { name: '流程体检', holds: /^check(-|$)/ },
      { name: '其他页', holds: /^/ },
    ],
  },
];
