import type { Done } from '../../stores/drafts.ts';

/** Why something could not be done with a draft, and what to do. */
export const WHY_NOT: Readonly<Record<Exclude<Done, 'done'>, string>> = {
  full: '浏览器的存储空间满了，没有存下来；你现在的草稿没有动。请先「导出草稿」留底，再到「我的草稿」里删掉不要的，然后再试一次。',
  forbidden: '这个浏览器不让保存（例如无痕模式），没有存下来；你现在的草稿没有动。请先「导出草稿」留底，或换一个浏览器打开。',
  unreadable: '草稿读不出来，或者上次的内容还没有备份好，没有打开；原内容一字没动。请刷新这一页再试，或先处理页面上方的提示。',
};
