import type { Check } from '../check.ts';
import { law } from '../basis.ts';
import { FORBIDDEN, findPhrase } from '../phrase.ts';
import { anyOf } from '../text/pattern.ts';
import { list } from '../words/list.ts';

const MAKER = '(?:制作方|我公司|本公司|公司|乙方|托管方?|我方|我司|我们|你们|你司|设计方|服务商|创作方|代运营方?|外包方?|摄影师?|设计师|运营方?|美工)';

const WORDS = anyOf(
  list(String.raw`
  (?:^|\|)(?:源文件|版权|著作权|底片|原图|设计稿|素材)[^。；]{0,24}\|归(?:${MAKER})
  (?:图片|图|素材|设计稿?|源文件|详情页|主图|视频|作品|文案|页面|方案|成果|照片|底片|文件)[^，。；|]{0,12}(?:归属于?|归|属于|所有权归)(?:${MAKER})
  (?:版权|著作权|知识产权|所有权|肖像权)[^，。；|]{0,6}(?:归属于?|归|属于|由|算|是)(?:${MAKER})
  ^(?:源文件|源稿|PSD|原图|底片|设计稿)[^。；]{0,24}\|不(?:提供|给|交|含)
  不(?:提供|给|交|含|交付)(?:可编辑)?(?:源文件|源稿|PSD|原图|底片|原片|原始文件)
  (?:源文件|源稿|原图|底片|PSD)[^，。；|]{0,6}(?:不(?:提供|给|交|外传|外发)|另(?:行)?(?:收费|计费|算|付)|加钱|要(?:收费|买))
  (?:仅|只)(?:有|享有|授权|能)[^，。；|]{0,8}使用权?
  (?:合作|服务|合同)(?:结束|终止|期满|到期)(?:后|之后)?[^。；|]{0,10}(?:不(?:得|能|可以?)(?:再|继续)?(?:使用|用)|停止使用|下架(?:全部|所有)?(?:图片|素材|页面))
  (?:合作期|合同期|服务期)(?:内|期间)(?:授权|可以?|免费)?[^，。；|]{0,6}使用
`),
);

const check: Check = {
  id: 'copyright',
  category: 'rights',
  severity: 'high',
  layer: 'term',
  title: '图片、源文件不归商家',
  reason: '付了钱做的图归了别人，合作一停就不能用，没有源文件也改不了。',
  explanation: '找版权归制作方、只有使用权、不给源文件。归商家的不提示。',
  basis: law('copy-19'),
  guide: '/steps/contract/',
  clauses: ['contract/copyright', 'operation/design-payment', 'closing/asset-handover'],
  bad: [
    { text: '素材版权归我方所有，合作期内授权店铺使用。', marks: '版权归我方' },
    { text: '素材 | 托管方 | 一周内 | 版权归托管方', marks: '版权归托管方' },
    { text: '详情页只交成图，不提供源文件。', marks: '不提供源文件' },
  ],
  good: ['自付清之日起，著作财产权（含源文件）归商家。', '图片版权归商家，托管方不得另作他用。'],
  find: findPhrase({
    words: WORDS,
    notAfter: FORBIDDEN,
    notBeside: /托管方不得|乙方不得|子账号|买家|个人信息|商家信息|客户/u,
  }),
};
export default check;
