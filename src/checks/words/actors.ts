import { list } from './list.ts';

// Who may do something. Longer names stand before those that they contain.

/** Names of the merchant's side. */
export const MERCHANT_NAMES = list(String.raw`
  商家负责人 商家指定的?供应链对接人 店铺负责人 商家财务 商家 店主 老板娘? 委托方 店铺方 品牌方 客户(?=[需须应]|有权|享有|自行|承担|配合|确认|支付|提供) 卖家 店家 掌柜 贵[方司店]
`);

/** Names of the operator's side. */
export const OPERATOR_NAMES = list(String.raw`
  托管项目主管 托管团队 托管公司 托管那边 托管方 托管 代运营(?:公司|方|商)? 运营方 运营公司 运营团队 服务商 服务方 受托方 承接方 运营商
`);

/** Names of a designer from outside. */
export const DESIGNER_NAMES = list(String.raw`
  视觉外包方 设计外包方? 外包方 设计方 设计公司 美工外包 店托易
`);

/** Roles and stations that can be asked, on either side. */
export const ROLE_NAMES = list(String.raw`
  客服(?:主管|组长|部门?|组|团队|人员)? 设计师? 美工 运营(?:专员|经理|主管|部|组|助理|人员)?(?![总数报方策计表成额额情费底权情])
  项目(?:主管|经理|负责人) 主管 店长 仓库 仓管 财务(?:人员)?(?!报表) 主播 中控 投手 摄影师? 文案(?:人员)?(?![核内表合]) 采购 厂家 工厂 供应商 供应链
  物流公司 安装商 师傅 模特 小[陈王李张刘赵林周吴黄孙杨] 老[王李张刘陈赵周] [A-Z][a-z]{2,8} 对接人 值班人 联系人
`);

/** Words for the speaker and the one spoken to. */
export const PRONOUNS = list(String.raw`
  我们这?边? 我方 我司 我这?边? 你们那?边? 你方 你司 你那?边? 您(?:这边|那边)? 他们那?边? 他那?边? 对方(?![案式向法]) 人家
`);

/** Both at once: nobody in particular. */
export const JOINT_NAMES = list(String.raw`
  甲乙双方 双方 双边 两边 两家 三方 咱们一起 咱们?两?家? 大家 各方 我们双方 我们一起
`);

/** Somebody without a name. */
export const VAGUE_NAMES = list(String.raw`
  相关(?:人员?|负责人|部门|同事|方|岗位) 有关(?:人员|部门|方) 专人 专员(?![A-Za-z]) 工作人员 指定人员 (?:专业|资深|精英)(?:的)?(?:\S{0,4})团队
  \d{1,3}人团队 小伙伴们? 全员 各部门 同事 项目组 团队成员 (?:专项|工作|项目|服务|运营|专属)小组 小组 专属(?:客服|运营|顾问|团队) 有人 别人 谁 某个?人 安排人手? 找个?人 派人 让人 负责的人 该负责的 团队
`);
