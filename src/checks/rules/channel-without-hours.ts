import type { Check } from '../check.ts';
import { append } from '../rewriting.ts';
import { firstOf } from '../text/pattern.ts';

const ABOUT = /沟通|联系|联络|交流|对接|汇报|反馈|保持|有(?:啥|什么)?(?:事|问题|情况|什么事|需要|异常)|消息|在线|响应|通知|同步/u;
const WAY = /微信|QQ|钉钉|飞书|企微|电话|邮件|邮箱|短信|群|随时|线上|语音|视频|保持(?:沟通|联系|畅通|在线)|畅通/u;
const MAIN = /打我|打电话|随叫随到|喊|叫|找|@|直接|为主|为准|沟通|联系|即可|就行|随时|畅通|在线|找我|找他|找客服|联络|交流|说|讲|发/u;
const SELDOM =
  /随叫随到|看到(?:了)?(?:就|再|会)?(?:回|复)|(?:电话|微信|消息|人)[^，。；|]{0,3}(?:打不通|联系不上|找不到|不接|不回)|加我(?:个人)?(?:微信|[vV])|群里不方便|(?:群里|文档里?|微信里?)[^，。；|]{0,4}，[^，。；|]{0,4}自己(?:翻|看|找)|(?:才|不一定|偶尔|有空才?|很少|不常)(?:会)?(?:看|回|上|用)(?:微信|消息|钉钉|群|电话|QQ|信息)|(?:微信|消息|钉钉|群|电话|信息)[^，。；|]{0,4}(?:不一定|偶尔|有空|很少|不常)[^，。；|]{0,2}(?:看|回|接)/u;
const HOURS = '（工作日＿＿:＿＿至＿＿:＿＿，收到后＿＿小时内回应，急事打＿＿）';
const TIMED = /\d{1,2}:\d{2}|\d{1,3}个?(?:小时|分钟|工作日|日|天)(?:之|以)?内|工作日|每[日天周月]|当[日天]|周[一二三四五六日天]|送达/u;

const check: Check = {
  id: 'channel-without-hours',
  category: 'communication',
  severity: 'medium',
  layer: 'phrase',
  title: '有渠道，没写几点在、多久回',
  reason: '只写在哪里说，没写几点到几点有人、多久必须回，半夜的消息算不算收到又是一场争论。',
  explanation: '讲沟通的句子，写了微信、电话或“随时联系”，没有时段、频率、回复时限的才提示。',
  basis: null,
  guide: '/details/communication/',
  clauses: ['handover/work-group', 'contract/general-rules'],
  bad: [
    { text: '双方的沟通以微信为主。', marks: '微信' },
    { text: '有问题随时联系。', marks: '随时联系' },
    { text: '保持沟通畅通。', marks: '保持沟通' },
    { text: '小陈：我不常看群，您直接打电话', marks: '不常看群' },
  ],
  good: ['日常沟通用微信群（工作日9:00-18:00），2小时内回应。', '发到工作群即为送达。', '托管方每日21:00前在群内同步花费。'],
  find(statement) {
    const { plain, slots } = statement;
    const seldom = firstOf(SELDOM, plain);
    if (seldom) return { start: seldom.start, end: seldom.end, edits: [append(statement, HOURS)] };
    if (slots.nature === 'ban' || slots.nature === 'definition' || TIMED.test(plain) || slots.meeting || /为准/u.test(plain)) return null;
    const about = firstOf(ABOUT, plain);
    const way = firstOf(WAY, plain);
    if (!about || !way || !MAIN.test(plain) || (slots.incident && !/问题|事|状况/u.test(slots.incident.text)) || slots.money.fee) return null;
    // Who is to send what is a task; where talk takes place is the subject here.
    if (/(?:提供|提交|报表|报告|方案|数据|资料|名单|密码|验证码|买家|客户|粉丝|确认|方便后续)/u.test(plain)) return null;
    const [first, last] = about.start < way.start ? [about, way] : [way, about];
    const joined = last.start - first.end > 20 ? way : { start: first.start, end: Math.max(first.end, last.end) };
    return { start: joined.start, end: joined.end, edits: [append(statement, HOURS)] };
  },
};
export default check;
