import { COLOURS, PARTY_COLOURS } from '../../printed/palette.ts';
import { EAST_ASIAN } from './fonts.ts';

// What Word offers first when somebody colours a word: ink, paper, seal red, the parties.
const SCHEME = {
  dk1: COLOURS.ink,
  lt1: COLOURS.card,
  dk2: COLOURS.muted,
  lt2: COLOURS.paper,
  accent1: COLOURS.seal,
  accent2: PARTY_COLOURS.merchant,
  accent3: PARTY_COLOURS.operator,
  accent4: PARTY_COLOURS.designer,
  accent5: PARTY_COLOURS.both,
  accent6: COLOURS.sealSoft,
  hlink: COLOURS.seal,
  folHlink: COLOURS.muted,
} as const;

const times = (count: number, xml: string): string => xml.repeat(count);
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const fonts = (kind: string): string => `<a:${kind}Font><a:latin typeface="${EAST_ASIAN}"/><a:ea typeface="${EAST_ASIAN}"/><a:cs typeface=""/></a:${kind}Font>`;
const colours = Object.entries(SCHEME)
  .map(([slot, colour]) => `<a:${slot}><a:srgbClr val="${colour.slice(1)}"/></a:${slot}>`)
  .join('');

/** `word/theme/theme1.xml`: the site's colours and the file's face, so that what is added looks like what is there. */
export const THEME_XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="托管流程"><a:themeElements><a:clrScheme name="托管流程">${colours}</a:clrScheme><a:fontScheme name="托管流程">${fonts('major')}${fonts('minor')}</a:fontScheme><a:fmtScheme name="托管流程"><a:fillStyleLst>${times(3, FILL)}</a:fillStyleLst><a:lnStyleLst>${times(3, `<a:ln>${FILL}</a:ln>`)}</a:lnStyleLst><a:effectStyleLst>${times(3, '<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst><a:bgFillStyleLst>${times(3, FILL)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
