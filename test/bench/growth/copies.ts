import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stringify } from 'yaml';

const TEXTS = ['guide', 'steps', 'details', 'cases', 'mistakes'];
const FRONT = /^---\n(.*?)\n---\n(.*)$/s;

const filesIn = (folder: string, extension: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(extension));

/** Chance that is the same in every run (mulberry32): a number from 0 up to `below`. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Pieces of sentences without markup: what new texts are put together from. Whole copies would compress to nothing. */
const piecesOf = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => text.split(/[，。；：？！\n]/)).filter((piece) => /^[\p{Script=Han}\d、“”]{4,24}$/u.test(piece))),
];

/** As many characters of new sentences as asked for, or a few more. */
function sentences(length: number, pieces: readonly string[], pick: (below: number) => number): string {
  let text = '';
  while (text.length < length) text += `${pieces[pick(pieces.length)]}${pick(3) === 0 ? '。' : '，'}`;
  return `${text.slice(0, -1)}。`;
}

/** A text of the same build: its headings and cases stay, its sentences are others. */
function written(body: string, pieces: readonly string[], pick: (below: number) => number): string {
  return body
    .replace(/<(?!\/?(?:Case|Default|Go)\b)[^>]*>/g, '')
    .split(/(<Case>[\s\S]*?<\/Case>)/)
    .flatMap((part) => (part.startsWith('<Case>') ? [part] : part.split(/\n{2,}/)))
    .map((part) => (/^\s*(?:[#<|]|$)/.test(part) ? part : sentences(part.length, pieces, pick)))
    .join('\n\n');
}

/** Adds texts of the same kind for every text of the guide to a copy of the project, as further texts, and says how many texts there are then. */
export function multiplyTexts(project: string, times: number): number {
  const content = join(project, 'src/content');
  const files = TEXTS.flatMap((folder) => filesIn(join(content, folder), '.mdx').map((name) => join(content, folder, name)));
  const bodies = files.map((file) => FRONT.exec(readFileSync(file, 'utf8'))?.[2] ?? '');
  const pieces = piecesOf(bodies);
  files.forEach((file, at) => {
    for (let copy = 2; copy <= times; copy += 1) {
      const pick = chance(at * 1000 + copy);
      const words = {
        title: `第${at + 1}件事，第${copy}种写法`,
        answer: sentences(50, pieces, pick),
        description: `第${copy}种写法：${sentences(60, pieces, pick)}`,
        reply: `第${at + 1}件事的第${copy}种写法，${sentences(8, pieces, pick)}`,
      };
      const name = `${basename(dirname(file))}-${basename(file, '.mdx')}-${copy}.mdx`;
      writeFileSync(join(content, 'guide', name), `---\n${stringify(words)}---\n\n${written(bodies[at] ?? '', pieces, pick)}\n`);
    }
  });
  return files.length * times;
}

/** Adds copies of every clause to a copy of the project, and says how many clauses there are then. Dates stay those of the original. */
export function multiplyClauses(project: string, times: number): number {
  const folder = join(project, 'src/content/clauses');
  const files = filesIn(folder, '.md');
  for (const name of files) {
    const text = readFileSync(join(folder, name), 'utf8').replace(/^setsAnchor: .*\n/m, '');
    for (let copy = 2; copy <= times; copy += 1) {
      const file = join(folder, name.replace(/\.md$/, `-${copy}.md`));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(
        file,
        text.replace(/^title: (.*)$/m, (_whole, title: string) => `title: ${title.slice(0, 18)}之${copy}`),
      );
    }
  }
  return files.length * times;
}
