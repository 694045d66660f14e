/** What a text settles once for all its statements. */
export interface Definitions {
  /** 自然日 or 工作日 for every “日”. */
  readonly dayKind: boolean;
  /** Whether “前” includes the day. */
  readonly boundary: boolean;
  /** From which day periods count, or on which day the service starts. */
  readonly anchor: boolean;
  /** Whose data count. */
  readonly source: boolean;
  /** Where things are said so that they count as said. */
  readonly channel: boolean;
  /** Amounts with or without tax. */
  readonly tax: boolean;
  /** How soon “及时” is. */
  readonly timely: boolean;
  /** What no answer means. */
  readonly silence: boolean;
}

const DAY_KIND =
  /(?:日|天|期限|期间)[”"』]?(?:，|都|均|一律|全部|除另有约定外|未写明的|没有写明的|没写[^。；]{0,14}的[“"]?日[”"]?){0,3}(?:都|均|一律)?(?:是|为|指|按|系)(?:指)?(?:自然日|工作日|日历日)|均(?:为|指|按|系)(?:自然日|工作日|日历日)/u;
const BOUNDARY = /前[”"』]?(?:都|均|一律)?(?:含|包含|包括)(?:当|该|本)[日天]|(?:均|都|一律)(?:含|包含|包括)(?:当|该|本)[日天]/u;
const ANCHOR =
  /(?:服务|合作)(?:起始|开始|起算)日[^。；\n]{0,6}(?:为|是|指|＝|=|自|即)|起始日为|T0(?:为|是|指|＝|=)|服务期限?(?:自|为|从)|服务(?:期限|时间)(?:为|:)?\d{4}|开始当日不(?:计|算)/u;
const SOURCE =
  /(?:所有|全部|一切|凡|各项|本(?:流程|合同|协议|方案)|数据|口径|指标)[^。；\n]{0,24}(?:均|一律|都|统一)?(?:以|取自|按)[^。；，\n]{1,20}(?:为准|导出|数据|报表)/u;
const CHANNEL =
  /(?:约定渠道|日常沟通|工作沟通|沟通|通知)[^。；\n]{0,14}(?:用|使用|通过|以|在)[^。；\n]{0,16}(?:群|微信|钉钉|飞书|邮箱|企微)|(?:群|邮箱|渠道)[^。；\n]{0,14}(?:视为|即为?)(?:已)?送达/u;
const TAX = /(?:金额|费用|价格|价款|报价)(?:均|都|一律)?(?:为|是|按)?(?:含税|不含税)/u;
const TIMELY = /及时[”"』]?，?(?:是|均|系)?指|及时[”"』]?为?[^，。；]{0,4}\d{1,3}个?(?:小时|工作日|日|天)内/u;
const SILENCE = /(?:没有|未)写的?(?:，)?(?:都|均|一律)?视为不同意|(?:期满|逾期)(?:不|未)答复的效果/u;

/** Reads the definitions of a text whose blanks were removed. */
export function definitionsOf(plain: string): Definitions {
  return {
    dayKind: DAY_KIND.test(plain),
    boundary: BOUNDARY.test(plain),
    anchor: ANCHOR.test(plain),
    source: SOURCE.test(plain),
    channel: CHANNEL.test(plain),
    tax: TAX.test(plain),
    timely: TIMELY.test(plain),
    silence: SILENCE.test(plain),
  };
}
