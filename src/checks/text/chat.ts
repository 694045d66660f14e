/** A line that somebody said: the name in front of the colon, and where the words begin. */
export interface Speech {
  readonly speaker: string;
  /** Offset of the first word within the line. */
  readonly from: number;
}

const SPEECH =
  /^(?:[[（]?[\d/\-年月日.:上下午 ]{4,22}[\]）]? {0,2})?([^\s，。；、:|“”《》（）！？0-9]{1,14}(?:[-@·（][^\s，。；:|]{0,10})?):(?!\d) {0,4}(?=\S)/u;
const STAMP = /^([^\s，。；、:|“”《》！？]{1,14}) {1,3}(?:\d{2,4}[-/年]\d{1,2}[-/月]\d{1,2}日? {0,2})?(?:上午|下午|晚上)? {0,1}\d{1,2}:\d{2}(?::\d{2})?$/u;

// Who speaks in a group of a shop, against what heads a line of a process.
const PERSON =
  /[小阿][\u4e00-\u9fff]|老[板王李张刘陈赵周]|[哥姐总叔]$|经理|老板|店长|掌柜|客服|运营|设计|美工|商家|店主|托管|主管|助理|助手|文案|主播|投手|财务|仓库|甲方|乙方|丙方|对方|[-@]|^[我他她你]$|^[A-Za-z]{1,14}$/u;
const LABEL =
  /责任|标准|方式|时间|费用|交付|动作|节点|期限|条款|范围|要求|内容|目的|渠道|频率|说明|例如|比如|其中|包括|备注|原则|流程|管理|复盘|处理|时$|阶段|制度|机制|目标|指标|方案|报名|验收|细节|事项|费$|日报|周报|月报|地址|电话|联系人?|账号|签字|名称|盖章|搭建|执行$|服务$|优化$|设计$|运营$|配合$|接收|获取/u;

const HAN = /^[\u4e00-\u9fff]{2,4}$/u;
const SAYS = /[您咱哈呗嘛啦呀哦哒]|[我你](?!方|司)|[呢吧吗]$|[呢吧吗][，。！？]/u;

/** Reads `名字：话`. `known` are names that speak more than once, which need not look like a person's. */
export function speechOf(text: string, known: ReadonlySet<string>): Speech | null {
  const found = SPEECH.exec(text.slice(0, 60));
  const name = found?.[1];
  if (!found || name === undefined) return null;
  if (LABEL.test(name) && !/[-@]/u.test(name)) return null;
  // A short name that nothing is known of, before words that somebody says to somebody.
  const talks = name.length <= 4 && HAN.test(name) && SAYS.test(text.slice(found[0].length));
  return PERSON.test(name) || known.has(name) || talks ? { speaker: name, from: found[0].length } : null;
}

/** The name in a line like `小陈 10:32`, which says who spoke the lines below; null for any other line. */
export const stampOf = (text: string): string | null => (text.length <= 48 ? (STAMP.exec(text)?.[1] ?? null) : null);

/** Names in front of a colon that come again and again. */
export function repeatedNames(lines: readonly { readonly text: string }[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const name = SPEECH.exec(text.slice(0, 60))?.[1];
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([name]) => name));
}
