import { COLOURS } from '../../printed/palette.ts';
import { INDENT, TEXT_WIDTH, TICK } from '../measures.ts';
import { EAST_ASIAN, SYMBOLS } from './fonts.ts';

// Written by hand: docx has no table styles. What is said here once need not be said in every cell.

const [ink, muted, hairline, seal, sealSoft, mark, tableHead] = (['ink', 'muted', 'hairline', 'seal', 'sealSoft', 'mark', 'tableHead'] as const).map((name) =>
  COLOURS[name].slice(1),
);

/** Size in points. */
const size = (points: number): string => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
const colour = (value?: string): string => `<w:color w:val="${value}"/>`;
const fill = (value?: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${value}"/>`;
const BOLD = '<w:b/><w:bCs/>';

/** Room above and below, and the least height of a line, in points: lines keep it whatever font takes the place of ours. */
const spacing = (before: number, after: number, line: number): string =>
  `<w:spacing w:before="${before * 20}" w:after="${after * 20}" w:line="${line * 20}" w:lineRule="atLeast"/>`;
const hanging = (left: number, by: number): string => `<w:ind w:left="${left}" w:hanging="${by}"/>`;
const tabs = (...stops: string[]): string => `<w:tabs>${stops.join('')}</w:tabs>`;
const tab = (position: number): string => `<w:tab w:val="left" w:pos="${position}"/>`;
const line = (edge: string, width: number, value?: string, space = 0): string =>
  `<w:${edge} w:val="single" w:sz="${width}" w:space="${space}" w:color="${value}"/>`;
const KEEP = '<w:keepNext/><w:keepLines/>';
/** Chinese marks may hang over the edge of the measure, and lines are full. */
const JUSTIFIED = '<w:jc w:val="both"/>';

interface Style {
  readonly id: string;
  /** As Word lists it; the names of Word's own styles are in English. */
  readonly name: string;
  readonly based?: string;
  readonly next?: string;
  readonly paragraph?: string;
  readonly run?: string;
}

const paragraphStyle = ({ id, name, based = 'Normal', next = id, paragraph = '', run = '' }: Style): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${based}"/><w:next w:val="${next}"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const characterStyle = ({ id, name, run = '' }: Style): string =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>${run}</w:rPr></w:style>`;

interface TableStyle {
  readonly id: string;
  readonly name: string;
  readonly borders?: string;
  /** Room within cells, in points: above and below, at the sides. */
  readonly cells: readonly [number, number];
  readonly paragraph: string;
  readonly run: string;
  readonly firstRow?: string;
}

const margin = (edge: string, points: number): string => `<w:${edge} w:w="${points * 20}" w:type="dxa"/>`;

const tableStyle = ({ id, name, borders = '', cells: [above, beside], paragraph, run, firstRow = '' }: TableStyle): string => {
  const margins = `${margin('top', above)}${margin('left', beside)}${margin('bottom', above)}${margin('right', beside)}`;
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr><w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>${firstRow}</w:style>`;
};

const PARAGRAPH_STYLES: readonly Style[] = [
  { id: 'Title', name: 'Title', next: 'Subtitle', paragraph: `${KEEP}${spacing(0, 2, 40)}`, run: `${BOLD}${size(30)}` },
  { id: 'TitleSmall', name: '短标题', next: 'Subtitle', based: 'Title', paragraph: spacing(0, 0, 28), run: size(20) },
  { id: 'Subtitle', name: 'Subtitle', paragraph: spacing(0, 0, 18), run: `${colour(muted)}${size(11)}` },
  {
    id: 'Heading1',
    name: 'heading 1',
    next: 'BodyText',
    paragraph: `${KEEP}${spacing(22, 6, 20)}<w:outlineLvl w:val="0"/>`,
    run: `${BOLD}${size(14)}`,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    next: 'BodyText',
    paragraph: `${KEEP}${spacing(13, 4, 16)}<w:outlineLvl w:val="1"/>`,
    run: `${BOLD}${size(11)}`,
  },
  { id: 'ClauseTitle', name: '条款标题', based: 'Heading2', next: 'ClauseText', paragraph: spacing(8, 0, 16), run: size(10) },
  { id: 'BodyText', name: 'Body Text', paragraph: `${spacing(3, 3, 16)}${JUSTIFIED}` },
  { id: 'ClauseText', name: '条款正文', based: 'BodyText', paragraph: `${spacing(0, 2, 16)}<w:ind w:left="${INDENT}"/>` },
  { id: 'SmallPrint', name: '条款小字', based: 'ClauseText', paragraph: spacing(0, 1, 13), run: `${colour(muted)}${size(8.5)}` },
  { id: 'Point', name: '要点', based: 'BodyText', paragraph: spacing(0, 4, 16) },
  { id: 'Note', name: '说明', paragraph: `${spacing(3, 4, 14)}${JUSTIFIED}`, run: `${colour(muted)}${size(8.5)}` },
  { id: 'Caption', name: 'caption', paragraph: `<w:keepNext/>${spacing(6, 3, 15)}`, run: `${BOLD}${size(8.5)}` },
  {
    id: 'Tick',
    name: '核对项',
    paragraph: `<w:keepNext/>${tabs(tab(TICK.number), tab(TICK.text))}${spacing(7, 0, 16)}${hanging(TICK.text, TICK.text)}`,
  },
  {
    id: 'TickNote',
    name: '核对备注',
    paragraph: `${tabs(`<w:tab w:val="right" w:leader="underscore" w:pos="${TEXT_WIDTH}"/>`)}${spacing(0, 0, 14)}<w:ind w:left="${TICK.text}"/>`,
    run: `${colour(muted)}${size(8.5)}`,
  },
  { id: 'DayBoxes', name: '核对日', paragraph: `${tabs(...TICK.days.map(tab))}${spacing(0, 0, 14)}` },
  { id: 'Gap', name: '表前间隔', paragraph: '<w:keepNext/><w:spacing w:line="120" w:lineRule="exact"/>' },
  { id: 'Seal', name: '印红线', paragraph: `<w:pBdr>${line('bottom', 32, seal)}</w:pBdr>${spacing(20, 18, 10)}<w:ind w:right="${TEXT_WIDTH - 760}"/>` },
  { id: 'SealSmall', name: '短印红线', based: 'Seal', paragraph: spacing(0, 6, 4) },
  { id: 'CoverGap', name: '封面间隔', paragraph: spacing(0, 0, 30) },
  { id: 'CoverGapSmall', name: '小间隔', paragraph: '<w:spacing w:line="200" w:lineRule="exact"/>' },
  { id: 'PartyRole', name: '当事人', paragraph: `<w:keepNext/>${spacing(0, 4, 14)}`, run: size(9) },
  { id: 'PartyName', name: '当事人名称', paragraph: `<w:keepNext/>${spacing(0, 2, 18)}`, run: size(12) },
  { id: 'PartyContact', name: '当事人联系方式', paragraph: `<w:keepNext/>${spacing(0, 0, 14)}`, run: `${colour(muted)}${size(9)}` },
  { id: 'SignLine', name: '签署线', paragraph: `<w:pBdr>${line('bottom', 4, muted, 2)}</w:pBdr>${spacing(16, 0, 16)}` },
  { id: 'Station', name: '路线站名', paragraph: spacing(0, 0, 15), run: `${BOLD}${size(10.5)}` },
  { id: 'StationDate', name: '路线日期', paragraph: spacing(0, 0, 11), run: `${colour(muted)}${size(8)}` },
  { id: 'Header', name: 'header', paragraph: `<w:pBdr>${line('bottom', 4, hairline, 4)}</w:pBdr>`, run: `${colour(muted)}${size(8)}` },
  { id: 'Footer', name: 'footer', paragraph: '<w:jc w:val="center"/>', run: `${colour(muted)}${size(8)}` },
];

// Values are told apart by their line, not by colour alone: dotted as proposed, solid and bold as changed.
const CHARACTER_STYLES: readonly Style[] = [
  { id: 'Filled', name: '可改的数', run: `<w:u w:val="dotted" w:color="${sealSoft}"/>` },
  { id: 'Changed', name: '改过的数', run: `${BOLD}<w:u w:val="single" w:color="${seal}"/>${fill(mark)}` },
  { id: 'Blank', name: '还没填的空', run: `${colour(seal)}${fill(mark)}` },
  { id: 'Invalid', name: '填得不对的数', run: `${colour(seal)}<w:u w:val="wave" w:color="${seal}"/>` },
  { id: 'Rewritten', name: '已改写标记', run: `${colour(seal)}${size(7.5)}<w:bdr w:val="single" w:sz="4" w:space="0" w:color="${seal}"/>` },
  { id: 'Label', name: '小字标签', run: BOLD },
  { id: 'Muted', name: '标签', run: colour(muted) },
  { id: 'Provisional', name: '暂定', run: colour(seal) },
  { id: 'Lead', name: '序号', run: `${BOLD}${colour(seal)}` },
  { id: 'Box', name: '勾选框', run: `<w:rFonts w:ascii="${SYMBOLS}" w:hAnsi="${SYMBOLS}" w:eastAsia="${SYMBOLS}" w:cs="${SYMBOLS}" w:hint="eastAsia"/>` },
  // docx's empty parts for footnotes and endnotes ask for these.
  { id: 'FootnoteReference', name: 'footnote reference', run: '<w:vertAlign w:val="superscript"/>' },
  { id: 'EndnoteReference', name: 'endnote reference', run: '<w:vertAlign w:val="superscript"/>' },
];

const CELL = { paragraph: spacing(0, 0, 12.5), run: size(8.5) } as const;

const TABLE_STYLES: readonly TableStyle[] = [
  {
    id: 'Grid',
    name: '流程表格',
    borders: `${line('top', 8, ink)}${line('bottom', 8, ink)}${line('insideH', 4, hairline)}`,
    cells: [2.2, 4],
    ...CELL,
    firstRow: `<w:tblStylePr w:type="firstRow"><w:rPr>${BOLD}</w:rPr><w:tcPr>${fill(tableHead)}</w:tcPr></w:tblStylePr>`,
  },
  {
    id: 'Days',
    name: '按月核对表',
    borders: `${line('top', 4, hairline)}${line('bottom', 4, hairline)}${line('insideH', 4, hairline)}`,
    cells: [2.5, 2],
    paragraph: spacing(0, 0, 14),
    run: size(9),
  },
  {
    id: 'Facts',
    name: '约定一览',
    borders: `${line('top', 4, hairline)}${line('bottom', 4, hairline)}${line('insideH', 4, hairline)}`,
    cells: [4, 0],
    paragraph: spacing(0, 0, 15),
    run: size(9.5),
  },
  { id: 'Parties', name: '当事人栏', cells: [1, 9], paragraph: spacing(0, 0, 15), run: size(9.5) },
  { id: 'Route', name: '路线', cells: [4.5, 7], paragraph: spacing(0, 0, 12.5), run: size(8.5) },
  { id: 'Across', name: '路线（横）', cells: [3, 2], paragraph: spacing(0, 0, 12.5), run: size(8.5) },
];

const FONTS = `<w:rFonts w:ascii="${EAST_ASIAN}" w:eastAsia="${EAST_ASIAN}" w:hAnsi="${EAST_ASIAN}" w:cs="${EAST_ASIAN}" w:hint="eastAsia"/>`;
const DEFAULTS = `<w:docDefaults><w:rPrDefault><w:rPr>${FONTS}${colour(ink)}${size(10)}<w:lang w:val="zh-CN" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${spacing(0, 0, 15)}</w:pPr></w:pPrDefault></w:docDefaults>`;
const BASES = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>`;

/** `word/styles.xml`: every style of the file, under the names that Word shows. */
export const STYLES_XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${DEFAULTS}${BASES}${PARAGRAPH_STYLES.map(paragraphStyle).join('')}${CHARACTER_STYLES.map(characterStyle).join('')}${TABLE_STYLES.map(tableStyle).join('')}</w:styles>`;
