import type { Check } from '../check.ts';
import { article, law } from '../basis.ts';
import { FORBIDDEN, findPhrase } from '../phrase.ts';
import { anyOf } from '../text/pattern.ts';
import { list } from '../words/list.ts';
import { insteadOfAll } from '../rewriting.ts';
import type { Near } from '../text/near.ts';

const WORDS = anyOf(
  list(String.raw`
  (?:网上|百度|淘宝|小红书|拼多多|1688|抖音|国外网站|ins)(?:上)?(?:随便)?(?:找|搜|扒|下载|下|拿|搬|截|偷|存)[^，。；|]{0,10}(?:图|素材|视频|详情|主图|同款|文案|的)?
  (?:扒|搬运|盗用|盗|偷|照搬|抄)(?:取|来|了|的|点|几张|一下|过来)?[^，。；|]{0,8}(?:图片?|素材|视频|详情页?|主图|爆款|文案|买家秀)
  (?:图片?|素材|视频|主图|详情页?|文案|买家秀|模特图)[^，。；|]{0,14}(?:网上(?:找|搜|下|拿|扒)|百度|扒(?:的|来|过来|下来)?|照搬|照抄|抄(?:的|来|一下|就行)|搬(?:过来|来|的|运)|盗|借用|参考着做|套(?:用|过来)|下载的)
  (?:同行|竞品|竞对|别家|别人(?:家)?|大牌|爆款|人家|对手|其他店)(?:店铺|那边|家|店)?(?:的)?[^，。；|]{0,8}(?:图片?|详情页?|主图|视频|素材|文案|页面|设计|买家秀)?[^，。；|]{0,10}(?:改(?:一?改|个|下|一下|成)|套(?:用|一下)?|拿来(?:用|改)?|抄|扒|换个|换上|搬|去(?:掉)?水印|P(?:一下|掉)|直接用|用一下|用用|盗)
  (?:从|去|到)?(?:同行|竞品|别家|别人|人家|对手)[^，。；|]{0,6}(?:截图|截|录屏|另存|下载)[^，。；|]{0,4}(?:改|用|换|上)
  (?:抄|套|仿|复制|拷贝)[^，。；|]{0,6}(?:同行|竞品|爆款|大牌|别家|人家) (?:去|抹|P)(?:掉)?水印 盗图 盗版 破解版 没授权(?:也)?(?:先)?用
`),
);

const NEAR: readonly Near[] = [
  { one: /同行|竞品|竞对|别家|别人|人家|爆款店?|大牌|网上|百度|小红书|抖音|淘宝|1688|国外网?站?|Pinterest|花瓣/u, other: /扒|(?:直接|随便)?(?:存|截|搬|扣|抠|偷)(?:图|几|点|下|过|来|一|些)|下载|改改|改一改|P(?:一下|掉|图)|套(?:用|过|一)|抄|拿(?:来|过来|几张)|直接用|照着(?:做|拍|写|抄)|仿(?:着|照|一)|混剪|二剪|水印|洗稿|扣图|搬运/u, reach: 12 },
];

const check: Check = {
  id: 'image-theft',
  category: 'legality',
  severity: 'high',
  layer: 'term',
  title: '搬别人的图',
  reason: '没有授权就用别人的图，权利人可以直接告店铺。',
  explanation: '找网上找图、扒图、抄同行详情页、套用大牌图。写了授权、禁止盗图的不提示。',
  basis: `${law('copy-19')}；${article('某男装店用了盗版图片，赔了1.2万元。')}`,
  guide: '/disputes/',
  clauses: ['contract/copyright', 'operation/ip-complaint'],
  bad: [
    { text: '图片可以先在网上找同款的参考着做。', marks: '网上找' },
    { text: '小陈：素材我从同行那边扒的', marks: '扒' },
    { text: '详情页照着大牌的抄就行。', marks: '大牌的抄' },
  ],
  good: ['图片须有书面授权，不得搬用同行图片。', '托管方每月提交竞品详情页分析。'],
  find: findPhrase({
    words: WORDS,
    near: NEAR,
    notAfter: FORBIDDEN,
    notBeside: /不得|禁止|严禁|授权|原创|投诉|被盗|举报|赔偿|分析|起诉|发现/u,
    notWith: /被?起诉|赔了|被告|律师函/u,
    hit: (statement, span) => ({ edits: [insteadOfAll(statement, span, '图片用自拍或有书面授权的素材，授权书登入台账')] }),
  }),
};
export default check;
