import { COLOURS } from '../../printed/palette.ts';
import { INDENT } from '../measures.ts';
import { BULLETS, FIRST_LIST } from '../numbering.ts';

const SEAL = `<w:color w:val="${COLOURS.seal.slice(1)}"/>`;

interface Level {
  readonly start: number;
  readonly format: 'bullet' | 'decimal';
  readonly text: string;
  readonly indent: number;
}

const level = ({ start, format, text, indent }: Level, at: number): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:tabs><w:tab w:val="num" w:pos="${indent}"/></w:tabs><w:ind w:left="${indent}" w:hanging="${indent}"/></w:pPr><w:rPr>${format === 'decimal' ? '<w:b/><w:bCs/>' : ''}${SEAL}</w:rPr></w:lvl>`;

const list = (id: number, levels: readonly Level[]): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.map(level).join('')}</w:abstractNum>`;

/** `word/numbering.xml`: bullets, and for each start a list of chapters with their clauses as its second level. */
export function numberingXml(starts: readonly number[]): string {
  const chapters = starts.map((start, at) =>
    list(FIRST_LIST + at, [
      { start, format: 'decimal', text: '%1', indent: INDENT },
      { start: 1, format: 'decimal', text: '%1.%2', indent: INDENT },
    ]),
  );
  const lists = [list(BULLETS, [{ start: 1, format: 'bullet', text: '•', indent: 300 }]), ...chapters];
  const numbers = lists.map((_, at) => `<w:num w:numId="${BULLETS + at}"><w:abstractNumId w:val="${BULLETS + at}"/></w:num>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${lists.join('')}${numbers.join('')}</w:numbering>`;
}
