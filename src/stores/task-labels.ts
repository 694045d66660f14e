import { STEP_LABELS } from '../model/step.ts';
import { GROUP_IDS, type GroupId } from './clause-groups.ts';

/** Id of something to fill in, or of the check of all answers at the end. Stands in the address: lasting. */
export type TaskId = 'parties' | 'dates' | 'platform' | 'fee' | GroupId | 'check';

/** All of them, in the order in which a merchant meets them. */
export const TASK_IDS: readonly TaskId[] = ['parties', 'dates', 'platform', 'fee', ...GROUP_IDS, 'check'];

/** What a task is called, and in one line why it matters. */
export const TASK_LABELS: Readonly<Record<TaskId, { readonly name: string; readonly why: string }>> = {
  parties: { name: '双方', why: '写明是谁和谁的约定，有急事打哪个电话。' },
  dates: { name: '日期', why: '起止两天定了，每个期限才变成具体的日子。' },
  platform: { name: '平台和类目', why: '卖什么、在哪卖，决定多查哪些资质、看哪些指标。' },
  fee: { name: '费用', why: '多少钱、怎么算、哪天付：最容易吵起来的都在这里。' },
  research: { name: STEP_LABELS.research.name, why: '先看清店铺底子再签约，免得签了才发现做不到。' },
  contract: { name: STEP_LABELS.contract.name, why: '包括什么、不包括什么，做不到怎么算。' },
  handover: { name: STEP_LABELS.handover.name, why: '账号、资料、联系人，谁交的、谁收的，都留下记录。' },
  setup: { name: STEP_LABELS.setup.name, why: '标题、图片、话术做到什么程度算合格。' },
  operation: { name: STEP_LABELS.operation.name, why: '每天每周做什么，做没做看哪里。' },
  review: { name: STEP_LABELS.review.name, why: '拿哪份数据说话，哪天对账。' },
  closing: { name: STEP_LABELS.closing.name, why: '账号怎么收回，钱怎么结清。' },
  contingency: { name: '突发预案', why: '断货、被罚、有人投诉，几小时内谁做什么。' },
  check: { name: '复核', why: '下载前从头看一遍：哪里空着，哪里对不上。' },
};
