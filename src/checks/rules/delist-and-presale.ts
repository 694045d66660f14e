import type { Check } from '../check.ts';
import { findPhrase } from '../phrase.ts';
import { replaced } from '../rewriting.ts';

const check: Check = {
  id: 'delist-and-presale',
  category: 'contingency',
  severity: 'high',
  layer: 'phrase',
  separate: true,
  title: '下架和预售不能同时做',
  reason: '下架的商品买不了，挂不了预售；两个动作只能选一个，要写明哪种情况做哪个。',
  explanation: '找“下架并加预售标签”。写了二选一、到货日未定和已定各做哪一步的不提示。',
  basis: '文章示例：断货时2小时内下架并加“预售标签”，两个动作互相排斥。',
  guide: '/details/contingency/',
  clauses: ['operation/stockout', 'operation/home-stock-warning'],
  bad: [{ text: '断货时：托管2小时内下架产品并加“预售标签”，商家48小时内明确补货时间。', marks: '下架产品并加“预售' }],
  good: ['到货日未定的下架；商家已书面给出到货日的，改用平台预售。', '下架或改用预售，二选一，由商家书面决定。'],
  find: findPhrase({
    words: /下架[^。；|]{0,12}预售|预售[^。；|]{0,8}(?:同时|并|且|再)[^。；|]{0,4}下架/u,
    notWith: /或|二选一|不再|其中之一|改用|改为/u,
    hit: ({ plain }, { start, end }) =>
      replaced(
        { start, end: end + (/^[^，。；|“]{0,4}[”"’]/u.exec(plain.slice(end))?.[0].length ?? 0) },
        '按到货日处理：到货日未定的下架或把库存改为0，商家已书面给出到货日的改用平台预售',
      ),
  }),
};
export default check;
