import type { Omitted } from './header.ts';
import type { Lost, Opened, Refusal } from './opened.ts';
import type { Section } from './sections.ts';

/** What a reader is told: a heading, and sentences below it. */
export interface OpenedWords {
  readonly title: string;
  readonly lines: readonly string[];
}

const SEND_AGAIN = '请对方用「复制链接」重新发一次，单独发一行；还是不行，就请对方导出草稿，把文件发过来。';
const KEPT = '你自己的草稿没有动。';

const SECTION_NAMES: Readonly<Record<Section, string>> = {
  choices: '类目、平台、版本、起止日期和条款的开关',
  variables: '改过的空格',
  texts: '改写的条款、自拟的条款和备注',
};

const REFUSALS: Readonly<Record<Refusal, OpenedWords>> = {
  none: { title: '这里面没有模板的链接', lines: ['模板的链接中间有「#s=」几个字符。请把链接整段复制过来。'] },
  foreign: { title: '这不是本站生成的链接', lines: [`「#s=」后面的内容本站认不出来。${SEND_AGAIN}`, KEPT] },
  newer: {
    title: '这个链接比你打开的页面新',
    lines: ['它是本站更新以后生成的。请联网刷新这一页再打开；刷新后还是这样，可能是链接里有字符变了，请对方重新发一次。', KEPT],
  },
  cut: { title: '链接不完整，读不出内容', lines: [`链接后面大半截不见了，多半是聊天软件截断了。${SEND_AGAIN}`, KEPT] },
  damaged: { title: '链接里有字符变了，读不出内容', lines: [`为了不给你错的内容，这里一点也没有读。${SEND_AGAIN}`, KEPT] },
  'too-long': { title: '链接太长，打不开', lines: ['本站不会生成这么长的链接。请对方导出草稿，把文件发过来。', KEPT] },
  unsupported: { title: '这个浏览器读不出链接里的文字', lines: ['请换一个浏览器打开，例如手机自带的浏览器，或者把微信、浏览器更新到新版本。', KEPT] },
};

const SALVAGED: Readonly<Record<Extract<Opened, { kind: 'salvaged' }>['cause'], string>> = {
  cut: '链接被截断了，只读出一部分',
  damaged: '链接里有字符变了，只读出一部分',
  unsupported: '这个浏览器读不出链接里的文字，只读出一部分',
};

const OMITTED: Readonly<Record<Omitted, string>> = {
  parties: '双方的名称、联系方式和联系人没有放进链接，要自己填。',
  texts: '改写的条款、自拟的条款、备注和自己写的文字没有放进链接，这里是库里的原文。',
};

const lostWords = ({ section, all }: Lost): string => `${SECTION_NAMES[section]}：${all ? '没有读出来' : '只读出前面一些，后面的没有读出来'}。`;

/** What to tell whoever opened a link. */
export function openedWords(opened: Opened): OpenedWords {
  if (opened.kind === 'refused') return REFUSALS[opened.reason];
  const { omitted, reworded, keptDefaults } = opened;
  const about = [
    ...omitted.map((each) => OMITTED[each]),
    ...(keptDefaults.length > 0 ? [`有 ${keptDefaults.length} 处库里的默认值后来改了，这里仍是生成链接时的值。`] : []),
    ...(reworded ? ['生成链接以后，库里的条款改过字句或有增减；这里是现在的条款，请再看一遍。'] : []),
  ];
  if (opened.kind === 'exact') return { title: '链接里的模板，完整读出', lines: about };
  return { title: SALVAGED[opened.cause], lines: [...opened.lost.map(lostWords), `读出来的都和对方发的一样。${SEND_AGAIN}`, ...about] };
}

/** Where a draft does not fit into a link. */
export const TOO_LONG = '这份草稿写了太多字，放不进链接。请导出草稿，把文件发给对方。';

/** Where even the choices alone do not fit into a code on paper. */
export const TOO_LONG_FOR_PAPER = '改动太多，二维码印出来扫不动，这次文件里就不印了。要让对方接着改，请发链接或导出的草稿文件。';
