import type { Check } from '../check.ts';
import { law } from '../basis.ts';
import { findPhrase } from '../phrase.ts';
import { anyOf } from '../text/pattern.ts';
import { list } from '../words/list.ts';

const WORDS = anyOf(
  list(String.raw`
  (?:未|不|没有?|无|逾期|超期|超时|期满)(?:[^，。；|]{0,6})(?:回复|答复|反馈|异议|意见|确认|回音|动静|回应|回|吭声|说话|提出|表态)?(?:的)?[^。；|]{0,12}(?:视为|视同|默认|即为|就算|算作?|等于|当作?)(?:是)?(?:你|您|甲方|商家|对方|其|已|自动|全部|一律|默认|我们)?(?:的)?(?:同意|认可|通过|验收合格|验收|确认|接受|放弃|没问题|合格|无异议)
  视为(?:自动|默认)?(?:同意|认可|通过|验收合格|确认|放弃|接受) 默认(?:你|您|商家|甲方)?(?:已|都|就)?(?:同意|通过|确认|认可|接受)
  (?:没有?|无|未)(?:提)?(?:出)?(?:异议|意见|回音|动静|问题)[^。；|]{0,10}(?:就按|即(?:可)?(?:执行|生效|上线)|就(?:上线|执行|发|做|上|开始))
  (?:不|没)(?:说话|说|吭声|出声|回(?:复|我|话|消息|应)?|反对|表态|搭理)[^。；|]{0,6}(?:就|便|我就|我们就)(?:直接|先|都)?(?:当|算|默认|按|上|发|做|开始|改|执行|操作|这么|视|定)
`),
);

const check: Check = {
  id: 'silence-consent',
  category: 'rights',
  severity: 'high',
  layer: 'term',
  title: '不说话就算同意',
  reason: '没回一条消息就等于同意，价格、付款、上架都可能这样被定下来。',
  explanation: '找“未回复视为同意、不回我就默认”。限于可以改回的文案版式的，或写“视为不同意”的不提示。',
  basis: law('cc-140'),
  guide: '/details/communication/',
  clauses: ['contract/general-rules', 'setup/merchant-feedback'],
  bad: [
    { text: '甲方3日内未回复的，视为同意。', marks: '视为同意' },
    { text: '小陈：方案发你了，不回我就默认你同意哈', marks: '默认你同意' },
    { text: '没意见就按这个执行。', marks: '没意见就按' },
  ],
  good: ['逾期未确认不视为同意，当周按上周计划执行。', '期满没有意见的，文案和版式视为通过，价格、付款、上架视为不同意。', '逾期不答复的视为未确认。'],
  find: findPhrase({
    words: WORDS,
    notAfter: /不(?:得)?$|并不$|不能$/u,
    notBeside: /按第|不视为|视为(?:不|未|没)|不得默认|不等于|不算/u,
    notWith: /只视为|仍要?书面|改回|照算|视为条件|仅限|仅适用|除外|只限|可以?改回|视为不(?:同意|通过)|事后仍可|视为条件已/u,
    hit: (_, span) => ({
      edits: [
        {
          start: span.start,
          end: span.end,
          text: span.text.replace(/(?:视为|视同|默认|即为|就算|算作?|等于|当作?)[^，。；|]{0,8}$/u, '视为不同意（可以改回的文案、版式除外）'),
        },
      ],
    }),
  }),
};
export default check;
