import type { Check } from '../check.ts';
import { law } from '../basis.ts';
import { FORBIDDEN, findPhrase } from '../phrase.ts';
import { anyOf } from '../text/pattern.ts';
import { SPOKEN } from '../words/talk.ts';
import { insteadOfRest } from '../rewriting.ts';

const check: Check = {
  id: 'spoken-only',
  category: 'communication',
  severity: 'medium',
  layer: 'phrase',
  title: '口头、电话就算数',
  reason: '说过的话留不下来，改了价、改了期限，谁也证明不了说的是什么。',
  explanation: '找“口头说好就行、打个电话就行、群里说一声”。规定口头不算数的不提示。',
  basis: law('cc-469'),
  guide: '/details/communication/',
  clauses: ['contract/document-order', 'handover/work-group'],
  bad: [
    { text: '涨价这种事电话确认就行。', marks: '电话确认就行' },
    { text: '改主图群里说一声。', marks: '群里说一声' },
  ],
  good: ['口头表态不算变更，改价须书面确认。', '急事打紧急电话，2小时内在工作群补一份文字。', '双方的口头沟通与本协议不一致的，以本协议为准。'],
  find: findPhrase({
    words: anyOf(SPOKEN),
    notAfter: FORBIDDEN,
    notWith: /\d(?:分钟|小时)内|补(?:发|一份|书面|文字|签)/u,
    notBeside:
      /不一致|以本(?:合同|协议)|催|\d(?:分钟|小时)内|紧急|打我电话|有(?:事|问题|情况)|不算|无效|不视为|不构成|不作为|不执行|补一份|补发|不再|补(?:书面|文字)/u,
    hit: (statement, span) => ({ edits: [insteadOfRest(statement, span, '在工作群写明改什么、改成什么、从何时起，对方书面回复后生效')] }),
  }),
};
export default check;
