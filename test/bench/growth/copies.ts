import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';

const TEXTS = ['guide', 'steps', 'details', 'cases', 'mistakes'];
const FRONT = /^---\n(.*?)\n---\n(.*)$/s;

const filesIn = (folder: string, extension: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(extension));

/** A body with its paragraphs in another order, each with words that no other copy has, of what a page of the guide may hold. */
function varied(body: string, copy: number): string {
  const paragraphs = body
    .replace(/<(?!\/?(?:Case|Default|Go)\b)[^>]*>/g, '')
    .split(/(<Case>[\s\S]*?<\/Case>)/)
    .flatMap((part) => (part.startsWith('<Case>') ? [part] : part.split(/\n{2,}/)))
    .filter((paragraph) => paragraph.trim() !== '');
  const turned = [...paragraphs.slice(copy % paragraphs.length), ...paragraphs.slice(0, copy % paragraphs.length)];
  return turned.map((paragraph) => (/^[^#\-<|\d]/.test(paragraph) ? `${paragraph.trim()}这是第${copy}店的第${(copy * 7) % 31}个月。` : paragraph)).join('\n\n');
}

/** Adds copies of every text of the guide to a copy of the project, as further texts, and says how many texts there are then. */
export function multiplyTexts(project: string, times: number): number {
  const content = join(project, 'src/content');
  const files = TEXTS.flatMap((folder) => filesIn(join(content, folder), '.mdx').map((name) => join(content, folder, name)));
  files.forEach((file, at) => {
    const [, front = '', body = ''] = FRONT.exec(readFileSync(file, 'utf8')) ?? [];
    const { answer, gist, description, reply } = parse(front) as Record<string, string | undefined>;
    const says = (answer ?? gist ?? '').replace(/\{\{.+?\}\}/g, '几');
    for (let copy = 2; copy <= times; copy += 1) {
      const name = `${basename(dirname(file))}-${basename(file, '.mdx')}-${copy}`;
      const words = {
        title: `第${at + 1}件事，第${copy}种写法`,
        answer: says,
        description: `第${copy}种写法：${(description ?? says.padEnd(24, '。')).slice(0, 120)}`,
        reply: `第${at + 1}件事的第${copy}种写法：${(reply ?? says).slice(0, 30).replace(/[。？！]/g, '，')}这一页写了。`,
      };
      writeFileSync(join(content, 'guide', `${name}.mdx`), `---\n${stringify(words)}---\n\n${varied(body, copy)}\n`);
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
