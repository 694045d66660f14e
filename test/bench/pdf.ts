// The same agreement through our exporter, stock jsPDF, pdfmake and pdf-lib in headless Chromium, with the
// same font subset; then the bytes of a first PDF from an empty cache on the built site.
import { mkdtempSync, readFileSync, writeFileSync, mkdirSync, cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { assemble } from '../../src/domain/assemble.ts';
import { buildWorkdays } from '../../src/domain/calendar/workdays.ts';
import { buildSchedule } from '../../src/domain/schedule/build-schedule.ts';
import { templateDocument } from '../../src/domain/template/template-document.ts';
import { EMPTY_DRAFT } from '../../src/model/draft.ts';
import { findChromium } from '../../tooling/system-programs.mjs';
import { freshPage, launchBrowser } from '../support/browser.ts';
import { readLibrary } from '../support/content.ts';
import { pdfText } from '../support/poppler.ts';
import { serveFolder } from '../support/static-server.ts';
import { kb, median, report } from './bench-result.ts';
import type { EngineResult } from './pdf-page.ts';
import { peersInstalled } from './peers-installed.ts';

const ROUNDS = 11;
const WARM = 3;

const library = readLibrary();
const agreement = assemble(library, {
  ...EMPTY_DRAFT,
  packs: ['beauty', 'taobao'],
  start: '2027-03-15',
  parties: { merchant: { name: '某某美妆店', contact: '' }, operator: { name: '某某网络公司', contact: '' } },
});
const schedule = buildSchedule(agreement, buildWorkdays(library.calendar), library);
const document = templateDocument({ agreement, schedule, today: '2026-11-23' });

async function compareEngines(browser: Browser): Promise<void> {
  const { bundle, folder: peers } = await peersInstalled();
  const folder = mkdtempSync(join(tmpdir(), 'bench-pdf-'));
  writeFileSync(join(folder, 'bench.js'), await bundle(fileURLToPath(new URL('./pdf-page.ts', import.meta.url))));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><meta charset="utf-8"><script type="module" src="/bench.js"></script>');
  const json = JSON.stringify(document);
  writeFileSync(join(folder, 'document.json'), json);
  const cut = createRequire(`${peers}/package.json`)('subset-font') as SubsetFont;
  for (const [name, file] of [
    ['regular', '400Regular/NotoSansSC_400Regular.ttf'],
    ['bold', '700Bold/NotoSansSC_700Bold.ttf'],
  ] as const) {
    const font = readFileSync(new URL(`../../node_modules/@expo-google-fonts/noto-sans-sc/${file}`, import.meta.url));
    // The printed characters and what the peers add of their own: digits, colons, tick boxes.
    writeFileSync(join(folder, `${name}.ttf`), await cut(font, `${json}0123456789：□签字页共第 `, { targetFormat: 'truetype' }));
  }
  mkdirSync(join(folder, 'fonts'));
  cpSync(fileURLToPath(new URL('../../public/fonts', import.meta.url)), join(folder, 'fonts'), { recursive: true });
  const site = await serveFolder(folder);
  const { page, context } = await freshPage(browser, site.url);
  await page.goto(site.url);
  await page.waitForFunction(() => 'run' in globalThis);
  const results = (await page.evaluate(
    ([rounds, warm]) => (globalThis as unknown as { run: (rounds: number, warm: number) => Promise<EngineResult[]> }).run(rounds!, warm!),
    [ROUNDS, WARM],
  )) as EngineResult[];
  await context.close();
  await site.close();

  const ours = results.find(({ name }) => name === 'ours');
  const peersOnly = results.filter(({ name }) => name !== 'ours');
  const fastest = Math.min(...peersOnly.map(({ times }) => median(times)));
  console.log(`${ROUNDS} interleaved rounds after ${WARM} warm-up rounds, ${JSON.stringify(document.blocks.length)} blocks`);
  for (const { name, times, cold, bytes, file } of results) {
    const pages = pdfText(Buffer.from(file, 'base64')).split('\f').length - 1;
    console.log(
      `${name.padEnd(12)} median ${median(times).toFixed(0).padStart(5)} ms  (${(median(times) / fastest).toFixed(2)} × the fastest peer, first ${cold.toFixed(0)} ms)  ${kb(bytes)} on ${pages} pages, ${kb(bytes / pages)} a page`,
    );
    if (name === 'ours') report({ line: `${kb(bytes / pages)} a page`, limits: '≤ 18 KB', good: bytes / pages <= 18_000 });
  }
  const ratio = median(ours?.times ?? []) / fastest;
  report({ line: `ours ${ratio.toFixed(2)} × the fastest peer`, limits: '≤ 1.1 ×', good: ratio <= 1.1 });
}

type SubsetFont = (font: Buffer, text: string, options: { targetFormat: 'truetype' }) => Promise<Buffer>;

/** 600 characters about something else entirely, as somebody might paste them into a clause. */
const FOREIGN_TEXT = [
  '外婆家在闽北的山坳里，屋后一片毛竹，清晨雾气沿着溪涧漫上来，石阶湿漉漉的，踩上去要扶着篱笆。灶膛里烧的是松枝，噼啪作响，铁锅里焖着芋头和腊肉，香味钻过窗棂，惹得黄狗摇着尾巴在门槛边打转。',
  '舅舅挑着箩筐从茶园回来，斗笠上还沾着露珠，他把嫩芽摊在竹匾里晾晒，夜里再用炭火慢慢烘焙，手掌贴着锅沿翻炒，全凭指尖的温度判断火候，稍一走神叶片便焦了。',
  '镇上的老裁缝姓龚，眯着眼睛穿针，缝纫机的踏板吱呀吱呀响了四十年。他说布料像人的脾气，棉麻憨厚，丝绸娇贵，呢绒沉稳，剪刀下去之前得先摸一摸纹路。隔壁铁匠铺早已歇业，炉膛冷了，墙上挂着锈蚀的锄头和镰刀。',
  '傍晚孩子们在晒谷场追逐蜻蜓，谁家的姑娘坐在桥头吹笛，曲调忽高忽低，惊起芦苇丛里一群白鹭。远处传来渡船的汽笛，船夫披着蓑衣，撑篙离岸，水面荡开一圈圈涟漪。月亮爬上屋脊，蟋蟀躲在墙根鸣叫，奶奶摇着蒲扇讲狐狸与秀才的故事，讲到紧要处故意停住，端起搪瓷缸抿一口凉茶。',
  '后来公路修通了，年轻人陆续搬去城里，祠堂的匾额蒙上灰尘，井台边长满青苔。只有那棵樟树依旧枝叶繁茂，树洞里住着松鼠，树荫下偶尔停着收废品的三轮车。今年清明我带女儿回去扫墓，她蹲在溪边捡鹅卵石，忽然抬头问：爸爸，这里的星星怎么比幼儿园多？我愣了片刻，不知该怎样回答，便牵着她的小手，沿着田埂一步一步走回炊烟升起的地方，身后蛙声一片，稻穗低垂，萤火虫忽明忽暗地飞过池塘与柴垛，仿佛谁在夜色里撒了一把会呼吸的碎银。',
]
  .join('')
  .slice(0, 600);

/** Bytes over the wire: bodies of font packs, and everything with its headers. */
interface Traffic {
  fonts: number;
  all: number;
  requests: number;
}

async function countBytes(browser: Browser, foreign: string): Promise<Traffic> {
  const site = await serveFolder(fileURLToPath(new URL('../../dist', import.meta.url)));
  const { page, context } = await freshPage(browser, site.url);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const urls = new Map<string, string>();
  const seen: Traffic = { fonts: 0, all: 0, requests: 0 };
  session.on('Network.responseReceived', ({ requestId, response }) => urls.set(requestId, response.url));
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    if (urls.get(requestId)?.includes('/fonts/')) seen.fonts += encodedDataLength;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    seen.all += encodedDataLength;
    seen.requests += 1;
  });
  await page.goto(`${site.url}/builder/?pack=beauty,taobao`);
  await page.getByLabel('服务从哪天开始').fill('2027-03-15');
  if (foreign) {
    const card = page.locator('[data-clause="research/diagnosis-first"]');
    await card.getByRole('button', { name: /改写/ }).click();
    await card.locator('.override textarea').fill(foreign);
  }
  await page.waitForTimeout(1500);
  Object.assign(seen, { fonts: 0, all: 0, requests: 0 });
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载模板 PDF', exact: true }).click()]);
  await page.waitForTimeout(300);
  await context.close();
  await site.close();
  return seen;
}

const browser = await launchBrowser(findChromium);
await compareEngines(browser);
const plain = await countBytes(browser, '');
const foreign = await countBytes(browser, FOREIGN_TEXT);
report(
  { line: `first default PDF: ${kb(plain.fonts)} of fonts`, limits: '≤ 180 KB', good: plain.fonts <= 180_000 },
  { line: `first default PDF: ${kb(plain.all)} in all over the builder page, ${plain.requests} requests`, limits: '≤ 320 KB', good: plain.all <= 320_000 },
  {
    line: `with 600 foreign characters: ${kb(foreign.fonts)} of fonts, ${kb(foreign.all)} in all, ${foreign.requests} requests`,
    limits: '≤ 230 KB of fonts',
    good: foreign.fonts <= 230_000,
  },
);
await browser.close();
