// What reasons rest on. Names, articles and days of check repeat src/content/laws, which this floor cannot read; a test compares them.

/** The day on which all laws below were last compared with the statute. */
export const CHECKED = '2025-04-19';

/** Laws that checks name, by their id in the library. */
export const LAWS = {
  'ad-9': ['广告法（2021）', '第4、9、11、14、17、28、33、38、46、55、57条'],
  'aucl-8': ['反不正当竞争法（2025修订）', '第9条'],
  'cc-1019': ['民法典', '第1018、1019条'],
  'cc-1259': ['民法典', '第1259条'],
  'cc-140': ['民法典', '第140条'],
  'cc-159': ['民法典', '第159条'],
  'cc-200': ['民法典', '第200至204条'],
  'cc-469': ['民法典', '第469条'],
  'cc-496': ['民法典', '第496至498条'],
  'cc-506': ['民法典', '第506条'],
  'cc-511': ['民法典', '第510、511条'],
  'cc-558': ['民法典', '第558条'],
  'cc-562': ['民法典', '第562至567条'],
  'cc-582': ['民法典', '第582至584条'],
  'cc-585': ['民法典', '第585条'],
  'cc-590': ['民法典', '第590至593条'],
  'cc-919': ['民法典', '第919至933条'],
  'copy-19': ['著作权法（2020）', '第19、53、54条'],
  'ec-17': ['电子商务法', '第17条'],
  'food-35': ['食品安全法（2021）', '第34、35、54、67、71、73、78、148条'],
  'iad-9': ['互联网广告管理办法', '第9条第3款'],
  'int-64': ['民法典合同编通则司法解释（2023）', '第64、65条'],
  'nc-09': ['网络消费纠纷司法解释（一）（2022）', '第9条'],
  'pipl-21': ['个人信息保护法', '第21条'],
  'tax-32': ['税收征收管理法', '第32条'],
} as const satisfies Readonly<Record<string, readonly [name: string, article: string]>>;

/** Laws as a reader sees them: name, article, day of check. */
export const law = (...ids: readonly (keyof typeof LAWS)[]): string => `${ids.map((id) => `《${LAWS[id][0]}》${LAWS[id][1]}`).join('，')}（${CHECKED}核对）`;

/** An account from the article, marked as its author's own. */
export const article = (account: string): string => `文章案例（作者自述）：${account}`;
