import type { Check, Edits } from '../check.ts';
import { law } from '../basis.ts';
import { append } from '../rewriting.ts';
import type { Statement } from '../statement.ts';
import { around } from '../text/clause-around.ts';
import { anyOf, firstWhere, type Span } from '../text/pattern.ts';
import { VAGUE_STANDARDS } from '../words/standards.ts';
import { FORBIDDEN } from '../phrase.ts';
import { before } from '../text/clause-around.ts';

const PRAISE = anyOf(VAGUE_STANDARDS);
const MEASURED = /[一二三四五六七八九十\d]项|\d(?:\.\d{1,3})?(?:%|‰)|(?:不低于|不少于|不超过|≥|≤)\d|[《]/u;
const DECIDED_BY = /以[^，。；|]{1,24}为准/u;

// “以满意为准” measures by the very word that cannot be measured.
function isMeasured(plain: string, praise: Span): boolean {
  const clause = around(plain, praise);
  const decides = DECIDED_BY.exec(clause)?.[0];
  return MEASURED.test(clause) || (decides !== undefined && !decides.includes(praise.text));
}

// These say how something is done or what it is for; a standard only at the end of a clause, or after a word that asks for it.
const WEAK = /^(?:稳定|统一|有效|完整|准确|协调|体现|突出|规范|合规|充分|健康|清楚|协同|推动|促进|带动)$/u;
const AT_END = /^(?:的|性|地)?(?:[，。；|]|$)/u;
const ASKED = /(?:保持|做到|力求|力争|确保|保证|更|较|够|要|应|须)[^，。；|]{0,4}$/u;

// Manner words are no promise where a thing is done to a measure, and these natures promise no quality.
const IDLE: ReadonlySet<string> = new Set(['definition', 'ban', 'standing']);
// How money is dealt with, or trouble handled, is told by other checks.
const OF_MONEY = /^(?:酌情|适当|一定|灵活|若干|一些|合理(?:的)?(?:费用|价格)|视情况|看情况|正常)/u;
const IN_TROUBLE = /^(?:看着|妥善|酌情|灵活|积极|适当|视情况|看情况|不(?:要|能)|做好|一些|主动|协调|根据)/u;

const NUMBERED = /率|评分|流量|销量|花费|[rR][oO][iI]|转化|点击|响应|回得|体验分|场观|粉丝|业绩|销售|访客|满意/u;
const PRODUCT = /主图|详情|标题|页面|首页|视频|海报|图片|装修|文案|脚本|方案|报告|报表|素材|安装|拍摄/u;
const AT_MOST = /花费|退款|退货|差评|投诉|纠纷|成本|响应|回得|率低/u;

/** Words that measure: a number where there is one to be read, a form of acceptance where something is handed over, else none. */
function measureFor(statement: Statement, span: Span): Edits {
  const { plain, slots, kind, cells } = statement;
  if (/为准/u.test(plain) || ['payment', 'consequence', 'incident', 'meeting'].includes(slots.nature)) return [];
  const topic = kind === 'row' ? (cells[0]?.text ?? '') + (cells.at(-1)?.text ?? '') : plain;
  const bound = AT_MOST.test(topic) ? '不高于' : '不低于';
  const number = NUMBERED.test(topic);
  const product = PRODUCT.test(topic);
  const cell = cells.find(({ start, end }) => start <= span.start && span.end <= end);
  if (cell) return [{ start: cell.start, end: cell.end, text: number || !product ? `${bound}＿＿，以＿＿为准` : '＿＿项逐项合格，见《验收单》' }];
  if (/响应|回得/u.test(plain)) return [append(statement, '，首次响应不超过＿＿秒，以＿＿（哪张后台报表）＿＿至＿＿日的数据为准')];
  if (number) return [append(statement, `，${bound}＿＿，以＿＿（哪张后台报表）＿＿至＿＿日的数据为准`)];
  return slots.makes && product && kind !== 'chat' ? [append(statement, '，按《验收单》＿＿项逐项验收')] : [];
}

const check: Check = {
  id: 'vague-standard',
  category: 'acceptance',
  severity: 'medium',
  layer: 'phrase',
  title: '标准是形容词，不是数',
  reason: '这是看法不是标准：做的人觉得够了，付钱的人觉得不够，拿不出数来分。',
  explanation: '找“优质、美观、到位、行业水平、合理范围、明显提升、让人满意”这类说法，并排除已经写了数、数据来源或交付文件的分句。',
  basis: law('cc-582'),
  guide: '/details/acceptance/',
  clauses: ['setup/rework-limit', 'setup/click-rate', 'setup/conversion-rate', 'operation/response-time'],
  bad: [
    { text: '我方将全力提升店铺整体运营水平。', marks: '全力' },
    { text: '店铺评分维持在行业较高水平。', marks: '行业较高水平' },
    { text: '直通车每天花费控制在合理范围。', marks: '合理范围' },
    { text: '短视频 | 托管方 | 每周3条 | 高质量', marks: '高质量' },
    { text: '客服要回得快一点，别让买家等。', marks: '快一点' },
    { text: '验收以甲方满意为准。', marks: '满意' },
  ],
  good: [
    '主图点击率不低于3%，以生意参谋报表为准，取上线后连续7日。',
    '满意度不低于95%，以平台后台月度报表为准。',
    '不得使用“最优”“第一”等用语。',
    '《验收单》写明合格或不合格的款。',
  ],
  find(statement) {
    const { plain, slots } = statement;
    // “有效的沟通渠道” is about talking, which another check tells.
    if (/沟通|联络/u.test(plain) && slots.talk && !slots.metric) return null;
    if (!slots.praise || IDLE.has(slots.nature)) return null;
    const money = slots.nature === 'payment' || slots.nature === 'consequence';
    const span = firstWhere(PRAISE, plain, (found) => {
      if (
        isMeasured(plain, found) ||
        /(?:写明|列明|注明|含|附|按平台|平台)[^，。；|]{0,30}$/u.test(before(plain, found)) ||
        FORBIDDEN.test(before(plain, found).replace(/(?:不要|别)$/u, ''))
      )
        return false;
      // 满意度, 高级权限, 爆单时: part of another word, or what happens.
      if (/^(?:度|率|时|期间|权限|账号|版)/u.test(plain.slice(found.end)) || /收到|书面/u.test(found.text)) return false;
      if (found.text === '有效' && /(?:永久|长期|继续|持续|均|仍|方|才|后)$/u.test(before(plain, found))) return false;
      if (found.text.startsWith('几') && plain.charAt(found.end) === '人') return false;
      // 弄好发我看看: done, not done well.
      if (/[做弄搞拍写改]好$/u.test(found.text) && /^(?:了|就|再|后|以后|之后|发|给|交|上|告|叫|，?[^，。；|]{0,2}看)/u.test(plain.slice(found.end)))
        return false;
      if (found.text === '妥善' && plain.startsWith('保管', found.end)) return false;
      if (/^的[一两那]/u.test(plain.slice(found.end))) return false;
      if (/[哪前第]$/u.test(before(plain, found)) && found.text.startsWith('几')) return false;
      if (WEAK.test(found.text) && !AT_END.test(plain.slice(found.end)) && !ASKED.test(before(plain, found))) return false;
      if (money && (OF_MONEY.test(found.text) || slots.nature === 'payment')) return false;
      if (slots.nature === 'incident' && IN_TROUBLE.test(found.text)) return false;
      if (slots.times.some(({ start, end }) => start <= found.start && found.end <= end) && !/响应|回|[快慢]/u.test(around(plain, found))) return false;
      return true;
    });
    return span ? { start: span.start, end: span.end, edits: measureFor(statement, span) } : null;
  },
};
export default check;
