import { list } from './list.ts';

// Talking: where, and how often.

/** Channels that a message can be found in again. */
export const CHANNELS = list(
  String.raw`工作群 对接群 微信群 (?:微信|QQ|钉钉|飞书|企微|企业微信)(?:群)? 群(?:里|内|聊|公告) 邮箱 邮件 电话 短信 书面 腾讯会议 视频会议 语音会议 线上会议 电话会议 在线文档 共享(?:盘|文档|表格|文件夹) 网盘 飞书文档 公告 当面 面谈 约定渠道`,
);

/** Talk itself. */
export const TALKS = list(
  String.raw`沟通 联系(?!人|表|方式表) 联络 通知(?!书|单|期) 告知 告诉 知会 反馈(?!意见表) 汇报 报告(?=[给一情进工及定随商]) 同步 对接(?!人|群|表) 交流 报备 打招呼 说一声 吱一声 吱声 知道一下 讲一声 (?:找|问)(?:我|他|客服|运营|老板|托管) 传达 通气 互通`,
);

/** Meetings. */
export const MEETINGS = list(
  String.raw`复盘会议? 复盘 例会 周会 月会 晨会 早会 晚会 会议(?!纪要) 开会 开个会 碰(?:一次|一下|个头|头|面) 聊聊 对一下 过一遍 沟通会 总结会 启动会 培训会 周例会 复盘一次 面谈 视频会`,
);

/** Words that are spoken and gone. */
export const SPOKEN = list(
  String.raw`口头 说好(?:了)?(?:就|即|的) 说定 讲好 打个?电话(?:说|就|通知|确认|讲)? 电话(?:里)?(?:说|讲|确认|通知|沟通)(?:一声|一下|好)?(?:就行|即可|就可以|就好|就算)? 说一声(?:就|即) 当面说 语音说 微信上?说(?:一声|一下|好)? 群里(?:说|喊|吼|吱)(?:一声|一下)? 私(?:聊|信|下说)`,
);
