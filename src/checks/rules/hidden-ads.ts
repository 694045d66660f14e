import type { Check } from '../check.ts';
import { law } from '../basis.ts';
import { findPhrase } from '../phrase.ts';
import { anyOf } from '../text/pattern.ts';
import { list } from '../words/list.ts';
import { insteadOfAll } from '../rewriting.ts';
import type { Near } from '../text/near.ts';

const WORDS = anyOf(
  list(String.raw`
  素人(?:铺量|笔记|种草|投放|账号) 铺(?:量|笔记)[^，。；|]{0,4}(?:素人)? 软植入 软文
  (?:不用|别|不|不要|不能|无需)(?:标|打|写|加)(?:上|出)?[“"]?广告 (?:伪|假)?装成?(?:买家|用户|顾客|路人|素人|消费者) 假装(?:买家|真实|用户)
  (?:不用|别|不|不要|不能|无需|不必)(?:标注|注明|标明|声明|体现)[^，。；|]{0,4}(?:合作|推广|利益|商业|赞助|广告)
  当成自己用 水军 (?:笔记|评测|测评|种草文|问答)(?:代写|代发|批量)
  (?:达人|博主|网红|主播)[^，。；|]{0,10}(?:不标|别标|不用标|不报备|私下(?:合作|给钱)) 不(?:走)?报备
`),
);

const NEAR: readonly Near[] = [
  {
    one: /达人|博主|[kK][oO][cClL]|素人|网红|笔记|种草|测评|评测|探店/u,
    other:
      /(?:不|别|无需|不用|不必|不要|不能)(?:标|写|打|加|出现|体现|提)[^，。；|]{0,6}(?:广告|合作|赞助|推广|商业)?|不报备|非报备|软广|软植|假装|装成|装作|伪装|像真人|口吻|自来水|素人视角|弱化[^，。；|]{0,2}广告|去广告化|以(?:消费者|用户|买家|路人)/u,
  },
];

const check: Check = {
  id: 'hidden-ads',
  category: 'legality',
  severity: 'high',
  layer: 'term',
  title: '广告装成用户分享',
  reason: '附购买链接的体验分享要显著标明“广告”，不标的由发布和委托的人一起担。',
  explanation: '找素人铺量、软植入、别打广告标、笔记代发、水军。写了标明广告、官方渠道报备的不提示。',
  basis: law('iad-9', 'ad-9'),
  guide: '/steps/operation/',
  clauses: ['operation/xhs-content', 'contract/no-fake-orders'],
  bad: [
    { text: '小红书找素人铺量，正文别打广告标。', marks: '素人铺量' },
    { text: '笔记代发，装成买家写的。', marks: '笔记代发' },
    { text: '达人种草以素人视角输出，弱化广告感。', marks: '素人视角' },
  ],
  good: ['达人合作经平台官方渠道下单并标明“广告”。', '禁止水军、代写笔记。'],
  find: findPhrase({
    words: WORDS,
    near: NEAR,
    notAfter: /(?:禁止|严禁|不得|拒绝|杜绝|不找|不请)[^，。；|]{0,16}$/u,
    notBeside: /不得|禁止|严禁|标明[“"]?广告|官方渠道/u,
    hit: (statement, span) => ({ edits: [insteadOfAll(statement, span, '商业合作经平台官方渠道下单，发布时标明“广告”')] }),
  }),
};
export default check;
