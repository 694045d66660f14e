/** A contract with a table as a page of HTML, and what its reader should find. */
export const CONTRACT_HTML = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>合同</title></head><body>
<h1>网店托管协议</h1>
<p>甲方（商家）：杭州喆堃化妆品有限公司</p>
<h2>第一条 服务内容</h2>
<ol><li>托管方负责店铺日常运营，尽快完成主图更新。</li><li>商家负责发货，每天18:00前发完当天付款的订单。</li></ol>
<h2>第二条 分工</h2>
<table border="1" cellpadding="6"><tr><th>工作事项</th><th>负责人</th><th>完成时间</th><th>验收标准</th></tr>
<tr><td>主图更新，每款不少于五张</td><td>托管方</td><td>及时</td><td>点击率不低于3%，以生意参谋为准，低于的当周重做</td></tr>
<tr><td>提供产品资料</td><td>商家</td><td>周二前</td><td></td></tr></table>
<h2>第三条 费用</h2>
<p>服务费每月5000元，每月10日18:00前付到合同账户。乙方有权根据实际情况随时调整服务费，甲方应当予以配合，并在收到通知后的合理期限内补足差额，逾期不补的乙方可以暂停服务。</p>
</body></html>`;

/** Lines that must come out of it in any format. */
export const CONTRACT_LINES = [
  '工作事项 | 负责人 | 完成时间 | 验收标准',
  '主图更新，每款不少于五张 | 托管方 | 及时 | 点击率不低于3%，以生意参谋为准，低于的当周重做',
  '| 提供产品资料 | 商家 | 周二前 |  |',
  '服务费每月5000元，每月10日18:00前付到合同账户。乙方有权根据实际情况随时调整服务费，甲方应当予以配合，并在收到通知后的合理期限内补足差额，逾期不补的乙方可以暂停服务。',
] as const;

/** Words that the checks must mark in it, with what they find. */
export const CONTRACT_MARKS = [
  ['尽快', 'timing'],
  ['及时', 'timing'],
  ['有权根据实际情况随时调整服务费', 'rights'],
] as const;
