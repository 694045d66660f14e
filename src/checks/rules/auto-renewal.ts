import type { Check } from '../check.ts';
import { findPhrase } from '../phrase.ts';
import { anyOf } from '../text/pattern.ts';
import { list } from '../words/list.ts';
import { insteadOfClause } from '../rewriting.ts';

const WORDS = anyOf(
  list(String.raw`
  自动(?:续(?!费率)|顺延|延续|延长|展期|延期|续|转入下)
  (?:到期|期满|届满|合同期)[^。；|]{0,20}(?:继续有效|视为续|默认续|顺延(?:一|1|两|2)年|继续(?:履行|执行|合作|有效)|照常续)
  (?:未|没)(?:有)?(?:书面)?(?:提出|提)(?:异议|终止|不续)[^，。；|]{0,4}，?[^，。；|]{0,4}(?:合同|协议|合作)?(?:继续|续|照常|接着)
  到期(?:了)?(?:没|不|未)(?:说|提|讲)[^，。；|]{0,6}(?:接着|继续|再)(?:做|合作)?
  默认(?:续|顺延|延续) (?:未|没)(?:书面)?(?:提出|通知|说)[^。；|]{0,14}(?:续约|续期|续签|继续有效|顺延一年) 按原条件(?:继续)?(?:履行|执行)
  继续履行[一1]年 自动扣(?:款|费)
`),
);

const check: Check = {
  id: 'auto-renewal',
  category: 'rights',
  severity: 'high',
  layer: 'term',
  title: '到期自动续约',
  reason: '到期那天没人记得提，就又签了一年。',
  explanation: '找“自动续期、自动顺延、默认续约、继续有效”。写“不自动续约”的不提示。',
  basis: null,
  guide: '/steps/contract/',
  clauses: ['contract/service-term'],
  bad: [
    { text: '合作期满自动续期。', marks: '自动续期' },
    { text: '期满双方无异议的，合同继续有效一年。', marks: '继续有效' },
  ],
  good: ['到期不自动续约，想续的在到期前30日书面提出。', '最后一日遇节假日的顺延到下一工作日。'],
  find: findPhrase({
    words: WORDS,
    notAfter: /不(?:再|得|会|予)?$/u,
    notBeside: /不(?:再|得|会)?自动/u,
    hit: (statement, span) => ({ edits: [insteadOfClause(statement, span, '到期不自动续约，想续的一方在到期前30日书面提出并另签确认书')] }),
  }),
};
export default check;
