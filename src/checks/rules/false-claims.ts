import type { Check } from '../check.ts';
import { article, law } from '../basis.ts';
import { FORBIDDEN, findPhrase } from '../phrase.ts';
import { anyOf } from '../text/pattern.ts';
import { list } from '../words/list.ts';
import { insteadOfAll } from '../rewriting.ts';

const WORDS = anyOf(
  list(String.raw`
  夸大(?:一点|点|些|宣传|功效|效果)? 夸张(?:一点|点|些) 吹(?:一点|点|大|得) 编(?:个|一个|点|造|几个)?(?:故事|功效|买家秀|好评|数据|资质)
  虚构(?:销量|资质|效果|原价|数据) 虚标 先(?:提|涨|抬)(?:价|高)[^，。；|]{0,4}(?:再|后)(?:打折|降)
  (?:伪造|造假|假|PS|ps|P)(?:一份|个|一张|一下|的)?(?:质检|检测|授权|资质|报告|证书|执照)
  (?:质检|检测|授权|资质|报告|证书|执照|截图)[^，。；|]{0,8}(?:PS|ps|P一|造假|伪造|做一份假|编(?![号码]))
  改(?:一下|掉|了)?(?:生产日期|保质期|标签|吊牌|日期) (?:生产日期|保质期|日期|标签|吊牌)[^，。；|]{0,6}(?:改|换|重打|贴新|往后) 换标
  (?:临期|快?到期|快?过期)[^。；|]{0,12}(?:正常|照常|照样|当新|原价)[^，。；|]{0,6}(?:卖|销售|上架|发|款上架)? (?:换|改)(?:个)?吊牌
  成分[^，。；|]{0,10}(?:写高|多写|写成|往高)
  (?:没|无|未)(?:有)?[^，。；|]{0,4}(?:授权|资质|备案|检测报告|许可证?|质检|执照|认证)(?:书)?[^。；|]{0,10}(?:先|也|照样|照)(?:上|卖|挂|发|播|能)
  (?:备案|资质|授权|许可|认证|报告|检测|质检)[^，。；|]{0,6}(?:没|未|还没|不)(?:有)?(?:下来|办|齐|到|批|好|做)[^。；|]{0,8}先(?:上|卖|挂)
  先(?:上架|卖|挂上)[^，。；|]{0,6}(?:再补|后补|回头补) 冒充 假冒 仿品 高仿 A货 莆田 贴牌成 不(?:开|用开)(?:发)?票 逃税 避税 偷税 两套账
`),
);

const check: Check = {
  id: 'false-claims',
  category: 'legality',
  severity: 'high',
  layer: 'term',
  title: '造假、改期、没资质先卖',
  reason: '虚假宣传、改日期、没有资质先上架，都是店铺自己担的罚款和赔偿。',
  explanation: '找改生产日期、伪造报告、夸大功效、没授权先卖、临期当正常卖、虚标原价。禁止的写法不提示。',
  basis: `${law('ad-9', 'food-35')}；${article('某彩妆店把还有1个月过期的口红正常卖，引来30单投诉。')}`,
  guide: '/cases/beauty/',
  clauses: ['contract/no-fake-orders', 'operation/beauty-expiry', 'setup/beauty-filing-and-claims', 'setup/food-licence-and-label'],
  bad: [
    { text: '保质期改一下再上。', marks: '保质期改' },
    { text: '质检报告你们PS一份。', marks: '报告你们PS' },
    { text: '口红还有1个月到期，先按正常款上架。', marks: '到期，先按正常款上架' },
    { text: '备案没下来先卖着。', marks: '备案没下来先卖' },
  ],
  good: ['不得夸大功效、伪造检测报告。', '没有备案的不得上架。', '距保质期不足3个月的标明“临期”，不足1个月的停售。'],
  find: findPhrase({
    words: WORDS,
    notAfter: FORBIDDEN,
    notBeside: /不得|禁止|严禁|不允许|不写|不上架|停售|投诉|举报|标明/u,
    hit: (statement, span) => ({ edits: [insteadOfAll(statement, span, '资质齐、日期真、功效依据已公示的才上架')] }),
  }),
};
export default check;
