/**
 * The face of the file, for 汉字 and Latin alike. Windows has had it since Vista, Office for Mac and for phones brings
 * it along, WPS finds the system's; it has a bold of its own, as 宋体 and 等线 Light have not. Where it is missing,
 * the other names below are tried, and lines keep their height (`parts/styles.ts`).
 */
export const EAST_ASIAN = '微软雅黑';

/** The face of tick boxes: every Windows has it, other systems draw ☐ and ☑ with their own symbols. */
export const SYMBOLS = 'Segoe UI Symbol';

/** Looked for in this order where the face is missing: Windows in English, macOS, Linux. */
const INSTEAD = ['Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', '等线'];

/** `word/fontTable.xml`. */
export const FONT_TABLE_XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${EAST_ASIAN}"><w:altName w:val="${INSTEAD.join(',')}"/><w:charset w:val="86"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`;
