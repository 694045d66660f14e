/** Plain text of words or runs. */
export const textOf = (words) => (typeof words === 'string' ? words : words.map(({ text }) => text).join(''));

/**
 * Every block of a document as simple lines and tables, the same for each peer: what it prints is
 * the same text in the same order, how it breaks lines is the peer's own business.
 */
export function simplified(document) {
  const out = [
    { kind: 'title', text: document.title },
    { kind: 'text', text: document.subtitle },
  ];
  for (const block of document.blocks) {
    switch (block.kind) {
      case 'cover':
        for (const { role, name, contact } of block.parties) out.push({ kind: 'text', text: `${role}：${name} ${contact}` });
        for (const { label, value } of block.facts) out.push({ kind: 'text', text: `${label}：${value}` });
        for (const { name, date } of block.stations) out.push({ kind: 'text', text: `${name} ${date}` });
        break;
      case 'heading':
        out.push({ kind: 'heading', text: block.text });
        break;
      case 'paragraph':
        out.push({ kind: 'text', text: textOf(block.words) });
        break;
      case 'list':
        for (const item of block.items) out.push({ kind: 'text', text: textOf(item) });
        break;
      case 'clause':
        out.push({ kind: 'heading', text: `${block.number} ${block.title}` }, { kind: 'text', text: textOf(block.runs) });
        for (const { label, text } of block.smallPrint) out.push({ kind: 'text', text: `${label}：${text}` });
        break;
      case 'table':
        out.push({ kind: 'table', columns: block.columns, rows: block.rows });
        break;
      case 'ticks':
        for (const { text, note } of block.items) out.push({ kind: 'text', text: `□ ${text} ${note ?? ''}` });
        break;
      case 'signatures':
        for (const { role, name } of block.signers) out.push({ kind: 'text', text: `${role}：${name}　签字：` });
        break;
    }
  }
  return out;
}

export const PAGE = { width: 595.28, height: 841.89, margin: 57 };
export const SIZES = { title: 20, heading: 12, text: 10.5, cell: 8.5 };
