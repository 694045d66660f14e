import { list } from './list.ts';

// What one may be obliged to do. A verb here makes a statement a task; what it is about decides which slots it needs.

/** Work on something that can be handed over or looked at. */
export const MAKING = list(String.raw`
  优化 提升 提高 改善 改进 升级 完善 打造 调整 更新 更换 制作 设计 拍摄 拍好? 剪辑 撰写 编写 装修 搭建 策划 规划 制定 上新 上架 下架 发布 铺货 修图
  做[一二三两几]?[版个款张份条]? 换(?!取) 改(?![为成善进]) 弄 搞 整理? 写(?!明|在) 出[一二三两\d]{0,2}[份版张个条] 布置 开发 设置 配置 翻新 美化
  包装(?!费) 推广 投放 引流 运营 维护 管理 直播 开播 种草 铺量 降低 控制 维持 保持 增长 增加 做大 做起来 培训 测试 测款 选品 选款 诊断 分析 复盘 盘点
  清点 核对 检查 抽查 监控 监测 巡店 拉升 打爆 推爆
`);

/** Handing something over, or telling. */
export const GIVING = list(String.raw`
  提交 完成 提供 上传 交付 移交 交接 交给?(?![易流]) 发送?(?![生现展布货票放]) 给(?:你|我|出|到|齐|商家|托管|甲方|乙方|老板|哥)?
  出(?:报表|方案|报告|稿|图|数据|结果|具) 导出 备货 备好 补货 发货 送货 安装 准备 安排 落实 执行 实施 开展 推进 启动 报名 报送 申报 注册 开通 对接 跟进
  响应 回复 答复 回应 接待 处理 解决 协助 配合 支持 整改 返工 修改 修复 赔付 补发 退换 汇总 汇报 同步 通知 告知 反馈 沟通 联系 上线 结清 支付
  付款?(?!费) 结算 充值 收取 开票 开具 审核 审批 验收 确认 签署 签字 归档 存档 备份 注销 收回 删除 卖掉? 清仓 看店 值班 在线 召开 举行 召集 参加
  碰[一头] 聊聊 开会 过一遍 赠送 办理 申请 提报 登记 录入 打包 盯 催 想办法 搞定 弄好 做完 做好 管(?![理家]) 统计 收集 搜集 调研 找 带 教 派 承接 负责
`);

/** Words that make a statement an obligation. */
export const MUST = list(String.raw`
  应当?(?![用该酬]) 须 必须 需要?(?!求) 要(?!求|点|素|么|是) 得(?=把|有|按|给|先|去|交|做|在|让) 务必 负责 承诺 保证 确保 将(?!来) 会(?!议|员|后|上|议)
  肯定 一定 记得 别忘 请 麻烦 帮 由 安排 把 给我 给你
`);
