import { plainWords, type Block, type PrintedDocument, type Tick } from '../../domain/document.ts';
import { NOTES_TITLE, type Note } from '../../domain/notes.ts';

/** A recurring duty has a box for each of its days behind it. */
function tickLine({ text, note, days }: Tick): string {
  const line = `${days ? '' : '□ '}${text}${note ? `（${note}）` : ''}`;
  return days ? `${line}：${days.map(({ label }) => `□${label}`).join('　')}` : line;
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'cover':
      return [
        ...block.parties.map(({ role, name, contact }) => `${role}：${name || '＿＿＿＿＿＿'}${contact ? `（${contact}）` : ''}`),
        ...block.facts.map(({ label, value }) => `${label}：${value}`),
        ...block.stations.map(({ name, date }, index) => `${index + 1}. ${name}${date ? `　${date}` : ''}`),
      ];
    case 'heading':
      return ['', block.level === 1 ? `【${block.text}】` : block.text];
    case 'paragraph':
      return [plainWords(block.words)];
    case 'list':
      return block.items.map((item) => `· ${plainWords(item)}`);
    case 'clause':
      return [
        '',
        `${block.number} ${block.title}${block.rewritten ? '（已改写）' : ''}`,
        plainWords(block.runs),
        ...block.smallPrint.map(({ label, text }) => `${label}：${text}`),
      ];
    case 'table':
      return [
        ...(block.caption ? [block.caption] : []),
        ...block.rows.map((row) => row.flatMap((cell, index) => (cell === '' ? [] : [`${block.columns[index]?.label ?? ''}：${cell}`])).join('；')),
      ];
    case 'ticks':
      return block.items.map(tickLine);
    case 'signatures':
      return block.signers.map(({ role, name }) => `${role}：${name || '＿＿＿＿＿＿'}　签字（盖章）：＿＿＿＿＿＿　日期：＿＿＿＿＿＿`);
    case 'link':
      // Alone on its line: chats take what follows an address for a part of it.
      return [block.words, block.url];
  }
}

/** A whole document as plain text for a chat or a mail: one line a paragraph, tables as labelled lines; notes stand at its end. */
export function documentText(document: PrintedDocument, notes: readonly Note[] = []): string {
  const remarks = notes.length === 0 ? [] : ['', `【${NOTES_TITLE}】`, ...notes.map(({ number, title, text }) => `${number} ${title}：${text}`)];
  return [document.title, document.subtitle, ...document.blocks.flatMap(blockLines), ...remarks].join('\n').replace(/\n{3,}/g, '\n\n');
}
