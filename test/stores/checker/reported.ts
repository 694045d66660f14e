import { checkText } from '../../../src/checks/check-text.ts';
import { CHECKS } from '../../../src/checks/registry.ts';
import { toldOf } from '../../../src/checks/told.ts';
import type { Reported } from '../../../src/stores/checker/report-words.ts';
import { readLibrary } from '../../support/content.ts';

/** A plan as an operator hands it over. */
export const PLAN = `店铺托管合作方案
一、合作内容
1. 我方先给店铺做个全面诊断，尽快出诊断报告。
2. 店铺主账号和密码交给我方统一保管。
二、日常运营
3. 客服及时回复买家消息，保证服务质量。
4. 每周二前出推广计划，商家当天没回复就视为同意。
三、费用
5. 服务费每月5000元，月初付；提成按当月销售额的5%算。
6. 商家提前解约的，已付费用一律不退。`;

const titles = Object.fromEntries(CHECKS.map(({ id, title }) => [id, title]));
const clauses = Object.fromEntries(readLibrary().clauses.map((clause) => [clause.id, clause]));

/** What is reported of a text. */
export const reportedOf = (text: string, ignored: ReadonlySet<string> = new Set()): Reported => ({
  text,
  result: toldOf(checkText(text)),
  ignored,
  titles,
  clauses,
});
