import type { Check } from '../check.ts';
import { FORBIDDEN, findPhrase } from '../phrase.ts';
import { anyOf } from '../text/pattern.ts';
import { list } from '../words/list.ts';
import { insteadOfAll } from '../rewriting.ts';

const WORDS = anyOf(
  list(String.raw`
  全包 包干 包圆 大包大揽 (?:什么|啥|样样|哪样|所有事|一切)(?:都|全|事都)(?:管|做|包|弄|会|能|行|可以|负责)
  什么[^，。；|]{1,12}(?:都|全)(?:包|管|做) (?:都|全)(?:给你|帮你)?包(?:了|办) 一条龙 一站式 全案 全套(?:服务|运营)?
  全权(?:负责|运营|代理|打理|管理|托管) 全店(?:运营|托管|代运营|打理) 整店(?:托管|运营) 全(?:盘|面)(?:负责|托管|接管|打理|运营|服务)
  全方位(?:的)?(?:服务|运营|支持|托管)? 全链路 全托管?(?![管]) 全环节 全渠道(?:运营|服务) 全周期 全流程(?:的)?(?:服务|运营|托管|负责|跟进)
  全(?:部|都)(?:交给|由|归)(?:我们|我方|乙方|托管)(?:来)?(?:负责|做|管|搞定|打理)? (?:都|全|就)(?:交给|包给|丢给)(?:我们?|托管|他们)
  (?:你|您|商家|老板)(?:什么|啥|都|就)?(?:也|都)?不用(?:管|操心|问) 包在(?:我|我们)身上 甩手掌柜
  (?:的事|事情|的活|的工作|这块|那块|运营)(?:儿)?(?:就|都|全|统统)?(?:都|全)?(?:包给|交给|丢给|扔给|归)(?:我们|我|托管方?|他们|乙方|运营|你们)(?:来)?(?:管|做|负责|弄|就|吧|搞|$)
  (?:的事|的活|事情)(?:都|全|统统)(?:归|由|交|让|是) 店(?:里|铺)(?:的)?(?:事|活)(?:情)?(?:都|全)(?:归|由|交|是) (?:7|七)[x×X]24
  按需(?:提供|服务|支持|安排)
`),
);

const check: Check = {
  id: 'whole-package',
  category: 'scope',
  severity: 'medium',
  layer: 'term',
  title: '“全包”没有清单',
  reason: '“全包”听着省心，签完才发现哪样都可以说不在里面，也都可以另外收钱。',
  explanation: '找“全包、什么都管、一条龙、一站式、全权负责、全店运营、你不用管”。',
  basis: null,
  guide: '/details/settlement/',
  clauses: ['contract/scope-exclusions'],
  bad: [
    { text: '小陈：我们全包的，什么都管', marks: '全包' },
    { text: '乙方提供一站式服务。', marks: '一站式' },
    { text: '小陈：放心吧都交给我们，你啥也不用管', marks: '都交给我们' },
  ],
  good: ['全店商品均由商家定价。', '托管方按《服务清单》所列12项服务。'],
  find: findPhrase({
    words: WORDS,
    notAfter: FORBIDDEN,
    notBeside: /后台|账号|预算|全(?:部|都)由(?:商家|甲方)|服务清单|《/u,
    hit: (statement, span) => ({ edits: [insteadOfAll(statement, span, '按《服务清单》逐项负责，清单外的先书面报价，商家书面同意后才做')] }),
  }),
};
export default check;
