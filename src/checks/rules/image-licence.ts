import type { Check } from '../check.ts';
import { article, law } from '../basis.ts';
import { append } from '../rewriting.ts';
import { findPhrase } from '../phrase.ts';
import { anyOf } from '../text/pattern.ts';
import { list } from '../words/list.ts';

const WORDS = anyOf(
  list(String.raw`
  (?:模特图|模特|买家秀|素材图?|图片素材|图片|图|配图|字体|音乐|BGM|背景音乐|视频素材|明星图?|达人图?|照片)[^，。；|]{0,8}(?:(?:由|让|叫|你们|他们|我们|托管方?|乙方|运营|设计)[^，。；|]{0,6}(?:找|搞定|解决|想办法|负责找|搜集|收集|准备)|(?:他们|你们|托管方?|乙方)?自己(?:想办法|找|解决)|自行(?:解决|寻找|准备|搜集)|随便(?:用|找|挑)|能用就行|哪里?来(?:的)?都行)
  找(?:几|些|点|张|个)[^，。；|]{0,4}(?:图|模特|素材)(?:用|凑|放|顶)
`),
);

const check: Check = {
  id: 'image-licence',
  category: 'rights',
  severity: 'medium',
  layer: 'term',
  title: '图从哪来、有没有授权没写',
  reason: '图片、模特、字体没写授权从哪来，被告的是店铺，赔的也先是店铺。',
  explanation: '找“模特图由他们找、图片托管提供、字体随便用”，句子里没有授权、版权、台账的才提示。',
  basis: `${article('一家男装店没写模特图版权归属，托管方用了盗版图片，商家赔了1.2万元。')}${law('cc-1019')}`,
  guide: '/details/responsibility/',
  clauses: ['contract/copyright', 'setup/apparel-labels-and-models', 'operation/ip-complaint'],
  bad: [
    { text: '模特图由他们找，能用就行。', marks: '模特图由他们找' },
    { text: '图片素材托管方自行解决。', marks: '自行解决' },
  ],
  good: ['模特图由托管方提供，授权书随图登入授权台账。', '模特图版权归商家，肖像须书面同意。'],
  find: findPhrase({
    words: WORDS,
    notWith: /授权|版权|肖像|台账|著作权|许可|自有|原创/u,
    hit: (statement) => ({ edits: [append(statement, '；每张图上线前交授权书（用途、平台、期限、肖像同意），登入授权台账，没有授权的不得上线')] }),
  }),
};
export default check;
