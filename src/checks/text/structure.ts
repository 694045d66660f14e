import type { PlainCell, RawStatement, StatementKind } from '../statement.ts';
import { repeatedNames, speechOf, stampOf } from './chat.ts';
import { elaborates } from './elaboration.ts';
import { linesOf, markerLength, type Line } from './lines.ts';
import { plainOf } from './plain.ts';
import type { Side } from './parties.ts';
import { withoutMentions } from './quotes.ts';
import { cellsOf, guessColumns, headOf, isRule, type Cell, type Column } from './table.ts';

/** What a line takes over from those above it. */
interface State {
  /** The heading of the section, and a label like `托管责任：` below it. */
  section: string | null;
  heading: string | null;
  side: Side | null;
  columns: readonly Column[] | null;
  speaker: string | null;
  sentence: number;
  topic: number;
  paragraph: number;
}

const SIDES: readonly (readonly [Side, RegExp])[] = [
  ['operator', /托管|代运营|运营方|乙方|服务商/u],
  ['merchant', /商家|店主|甲方|店铺方/u],
  ['designer', /设计方|外包|丙方/u],
];
const ENDS = /[。！？…]{1,4}[”’」』）)"]{0,2}|[;；→]/u;
const HEADING_END =
  /(?:阶段|流程|条款|责任|标准|方式|结算|范围|期限|管理|说明|附则|总则|目的|要求|步骤|安排|分工|事项|细节|方案|处理|约定|复盘|运营|动作|配合|节点|交付物|终止|交接|搭建|签订|调研|协议|合同|框架|权利|义务|解除|保密|其他)$/u;
const STAGE = /^[^，。；！？:]{2,10}(?:阶段|环节|运营|管理|复盘)?[ ]?[（(][^（）()。；]{2,20}[）)] ?(?::[^。；]{0,20})?$/u;
// A line that begins so is said of somebody or something that happens: no heading.
const SAID =
  /[，。；！？]|赶[紧快]|马上|立[即刻]|第一时间|随时|抓紧|先|别|给|把|让|他们|我[^司方]|你|应|须|需|要|不得|尽快|及时|每[天日周月]|\d+[日天%元]|了$|好$/u;

// What is looked at together has an end, or a text without line ends would cost the square of its length.
const MOST_PARTS = 24;
const MOST_SENTENCES = 16;
/** A cell with nothing in it. */
const BLANK = /^[-—–/、 ]*$/u;
/** So many characters of two sentences show whether the second goes on explaining the first. */
const TOPIC_REACH = 80;

// 第二条 乙方提供运营服务: short, but no heading.
const OBLIGES = /[甲乙丙]方|商家|托管|提供|负责|承担|支付/u;

const sideIn = (words: string): Side | null => {
  const named = SIDES.filter(([, pattern]) => pattern.test(words));
  return named.length === 1 ? (named[0]?.[0] ?? null) : null;
};

function isHeading(line: Line, marker: number): boolean {
  const body = line.text.slice(marker);
  if (line.text.startsWith('#')) return true;
  if (/[:]$/u.test(body)) return body.length <= 30 && !/[，。；]/u.test(body);
  if (marker > 0 && STAGE.test(body)) return true;
  if (body.length > 18 || SAID.test(body)) return false;
  return /^第[一二三四五六七八九十百\d]{1,4}[条章节]/u.test(line.text)
    ? body.length <= 14 && (HEADING_END.test(body) || (body.length <= 8 && !OBLIGES.test(body)))
    : HEADING_END.test(body) && body.length <= 14;
}

class Reader {
  readonly statements: RawStatement[] = [];
  readonly #text: string;
  readonly #original: string;
  readonly #state: State = { section: null, heading: null, side: null, columns: null, speaker: null, sentence: 0, topic: 0, paragraph: 0 };

  constructor(original: string, text: string) {
    this.#original = original;
    this.#text = text;
  }

  read(): RawStatement[] {
    const lines = linesOf(this.#text);
    const known = repeatedNames(lines);
    for (const line of lines) this.#line(line, known);
    return this.statements;
  }

  #line(line: Line, known: ReadonlySet<string>): void {
    if (isRule(line.text)) return;
    this.#state.paragraph += 1;
    const cells = cellsOf(line);
    if (cells) {
      this.#row(line, cells);
      return;
    }
    this.#state.columns = null;
    const stamp = stampOf(line.text);
    if (stamp !== null) {
      this.#state.speaker = stamp;
      return;
    }
    const marker = markerLength(line.text);
    const speech = marker === 0 ? speechOf(line.text, known) : null;
    const start = line.start + marker;
    if (!speech && isHeading(line, marker)) {
      this.#heading(line, start);
      return;
    }
    if (speech) {
      this.#state.side = null;
      this.#sentences(line.start + speech.from, line.end, 'chat', speech.speaker);
    } else if (this.#state.speaker !== null) this.#sentences(start, line.end, 'chat', this.#state.speaker);
    else this.#sentences(start, line.end, marker > 0 ? 'item' : 'sentence', null);
  }

  #heading(line: Line, start: number): void {
    const words = this.#text.slice(start, line.end).replace(/:$/u, '');
    const label = this.#text.charAt(line.end - 1) === ':';
    if (!label) this.#state.section = words;
    this.#state.heading = label && this.#state.section !== null ? `${this.#state.section}，${words}` : words;
    this.#state.side = sideIn(words);
    this.#state.speaker = null;
    this.#nextSentence();
    this.#push(start, line.end, 'heading', null);
  }

  #row(line: Line, cells: readonly Cell[]): void {
    this.#nextSentence();
    const head = headOf(cells);
    if (head) {
      this.#state.columns = head;
      this.#push(line.start, line.end, 'heading', null);
      return;
    }
    const filled = cells.filter(({ text }) => text !== '');
    const [first, last] = [filled[0], filled.at(-1)];
    if (first && last) this.#push(first.start, last.end, 'row', null, cells);
  }

  /** Cuts a line into sentences and these into parts. */
  #sentences(from: number, to: number, kind: StatementKind, speaker: string | null): void {
    const body = this.#text.slice(from, to);
    let at = 0;
    let since = 0;
    let [parts, sentences] = [0, 0];
    this.#nextSentence();
    while (at < body.length) {
      const found = ENDS.exec(body.slice(at));
      const end = found ? at + found.index : body.length;
      this.#part(from + at, from + end, kind, speaker);
      at = found ? end + found[0].length : body.length;
      parts += 1;
      if (parts % MOST_PARTS !== 0 && !(found && /[。！？…]/u.test(found[0]))) continue;
      const { topic } = this.#state;
      const next = body.slice(at, at + TOPIC_REACH).replaceAll(' ', '');
      const last = body.slice(Math.max(since, at - TOPIC_REACH), at).replaceAll(' ', '');
      since = at;
      this.#nextSentence();
      sentences += 1;
      if (sentences % MOST_SENTENCES === 0) this.#state.paragraph += 1;
      else if (kind !== 'chat' && elaborates(next, last)) this.#state.topic = topic;
    }
  }

  #nextSentence(): void {
    this.#state.sentence += 1;
    this.#state.topic = this.#state.sentence;
  }

  #part(from: number, to: number, kind: StatementKind, speaker: string | null): void {
    const raw = this.#text.slice(from, to);
    const start = from + raw.length - raw.trimStart().length;
    const end = from + raw.trimEnd().length;
    if (end <= start) return;
    // “一、……。二、……” in one paragraph.
    const marker = markerLength(this.#text.slice(start, end));
    if (start + marker < end) this.#push(start + marker, end, marker > 0 ? 'item' : kind, speaker);
  }

  #push(start: number, end: number, kind: StatementKind, speaker: string | null, cells: readonly Cell[] = []): void {
    const plain = plainOf(this.#text, start, end);
    const { heading, side, columns, sentence, topic, paragraph } = this.#state;
    this.statements.push({
      start,
      end,
      text: this.#original.slice(start, end),
      kind,
      sentence,
      topic,
      paragraph,
      speaker,
      asks: /^[”’」』）"']{0,2}？/u.test(this.#text.slice(end, end + 3)),
      heading: kind === 'heading' ? null : heading,
      side: kind === 'heading' ? null : side,
      plain: withoutMentions(plain.text),
      origin: plain.origin,
      cells: cells.length === 0 ? [] : plainCells(cells, plain.text, columns),
      empty: columns ? cells.flatMap(({ text }, index) => (BLANK.test(text) ? (columns[index] ?? []) : [])) : [],
    });
  }
}

/** The cells of a row with offsets into its plain text; without a head the columns are told by what they hold. */
function plainCells(cells: readonly Cell[], plain: string, columns: readonly Column[] | null): PlainCell[] {
  let at = 0;
  const known = columns ?? guessColumns(cells.map(({ text }) => text.replaceAll(' ', '')));
  return cells.flatMap(({ text }, index) => {
    const words = text.replaceAll(' ', '');
    if (words === '') return [];
    const start = plain.indexOf(words, at);
    if (start === -1) return [];
    at = start + words.length;
    return [{ start, end: at, text: words, column: known[index] ?? 'other' }];
  });
}

/**
 * Cuts a text into statements.
 * @param original the text as handed in
 * @param text the same text normalised, unit for unit
 */
export const statementsOf = (original: string, text: string): RawStatement[] => new Reader(original, text).read();
