import { conflictRule, repair } from './conflict-rule.ts';

const PLATFORM_START = '08:00';
const DOUYIN = 'douyin';

/** 抖音 counts replies from eight o'clock on. */
export const serviceFromEight = conflictRule('service-from-eight', { start: 'operation/response-time.cs-start' }, ({ text, set, clausesOf, agreement }) => {
  const start = text('start');
  if (start === null || start <= PLATFORM_START || !agreement.packs.some(({ id }) => id === DOUYIN)) return [];
  return [
    {
      level: 'warning',
      message: `客服${start}才上班，抖音的回复考核通常从${PLATFORM_START}算起，中间没人回复的会话照样计入。`,
      clauseIds: clausesOf('start'),
      repairs: repair(`把值守开始改为${PLATFORM_START}`, set('start', PLATFORM_START)),
    },
  ];
});
