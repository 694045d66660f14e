import type { Check } from '../check.ts';
import { law } from '../basis.ts';
import { findPhrase } from '../phrase.ts';
import { allOf, anyOf } from '../text/pattern.ts';
import { list } from '../words/list.ts';

const WORDS = anyOf(
  list(String.raw`
  全(?:网|国|球|行业|平台)(?:第一|最低价?|最好|最强|独家|首创|唯一|销量第一)
  (?:销量|行业|类目|全国|功效|品质|质量|口碑|排名)第一(?:的|名|品牌)?(?=[，。；、|”」]|品牌|的|$|[\u4e00-\u9fff]{1,4}[，。；|”]|名) 国家(?:级|认证|认可|推荐|指定|免检)
  世界级 宇宙级 最(?:高级|佳|好的?|优的?|强|先进|受欢迎|权威|安全|有效|便宜|低价|牛|顶|畅销|火|专业|正宗)(?!化|值|水平|先|\d) 顶级 极致 极品
  绝无仅有 史无前例 独一无二 史上 百分百 100%(?:有效|正品|好评|退款|安全|纯) 永久(?!居|有效|使用|保存|保留|归|授权) 零风险 无副作用 零添加?副作用 根治 治愈 治疗 疗效
  (?:三|3|七|7|一|1)天(?:美白|祛斑|瘦|见效|祛痘)
  (?:写|说|宣传|标|主打)(?:成|能|可以|有|上)?[^，。；|]{0,4}(?:祛斑|减肥|治[疗好病]|防癌|降(?:血压|血糖|脂)|瘦身|丰胸|壮阳|增高|消炎|祛疤)
  (?:吃|喝|用|抹|涂)[了过上]?就?(?:不长|不会|不再|能|会)[^，。；|”]{0,3}(?:胖|痘|斑|老|掉发|生病|感冒|瘦|白)
  速效 一(?:盒|瓶|贴|次)(?:见效|搞定|就好) 吃了就好 [Nn]o\.?1 (?:TOP|top)\s?1(?!\d) 销冠 立竿见影 抗癌 消炎 杀菌 祖传 秘方 特供 专供 医用级
  药到病除 极限词(?:没事|不怕|照用|随便) (?:功效|效果)(?:写|吹)(?:得)?(?:大|猛|狠|夸张)
`),
);

const check: Check = {
  id: 'absolute-words',
  category: 'legality',
  severity: 'high',
  layer: 'term',
  title: '极限词、疗效词',
  reason: '“第一”“最”“根治”这类用语广告法不许用，罚的是店铺。',
  explanation: '找“全网第一、最好、国家级、无副作用、三天美白”。写禁用词、不得使用的不提示。',
  basis: law('ad-9'),
  guide: '/cases/beauty/',
  clauses: ['contract/no-fake-orders', 'setup/beauty-filing-and-claims'],
  bad: [
    { text: '标题写全网第一祛斑霜。', marks: '全网第一' },
    { text: '详情页突出根治、无副作用。', marks: '根治' },
  ],
  good: ['页面不得出现“第一”“最好”等用语。', '每月最后一日导出报表。', '销售额最高的3款优先补货。', '最多返工2次。'],
  find: findPhrase({
    words: WORDS,
    notAfter:
      /(?:做到|冲到|冲进|进入|排到|干到|拿下|达到)$|不$|(?:不得|禁止|禁用|不写|避免|违禁|严禁|检查|核对|没有|不含|不能|不可|不应|不要|别|不出现|杜绝|删除|去掉|清除|排查|如|例如)[^。；|]{0,24}$/u,
    notBeside: /不合格|违规|一律|不算|不得|禁用词|违禁词|一律不上|为0处|不允许/u,
    notWith: /不得出现|禁用词|一律不上线/u,
    hit: ({ plain }, span) => ({
      edits: [span, ...allOf(WORDS, plain).filter(({ start }) => start > span.start)].map(({ start, end, text }) => ({
        start: start + (/^(?:写|说|宣传|标|主打)(?:成|能|可以|有|上)?/u.exec(text)?.[0].length ?? 0),
        end,
        text: '＿＿（有出处的说法）',
      })),
    }),
  }),
};
export default check;
