import { STEP_LABELS, STEPS, type Step } from '../../model/step.ts';
import { PICTURE } from '../share/share-id.ts';
import { fitText, textPaths, type FittedText, type Room } from './fit-text.ts';
import { PALETTE } from './palette.ts';

/** What a share picture says. */
export interface PictureWords {
  readonly title: string;
  /** A sentence or two under the title. */
  readonly line: string;
  /** The station at which the reader is, on the pages of a step. */
  readonly step: Step | null;
  /** Address of the site as it is read aloud, e.g. `tuoguan.example`. */
  readonly host: string;
}

const MARGIN = 72;
const TEXT_WIDTH = 700;
const TITLE_LINES = 2;
// One large line, else two parted at the colon, else two wherever they break.
const TITLES: readonly { room: Room; parted: boolean }[] = [
  { room: { width: TEXT_WIDTH, lines: 1, sizes: [76, 62] }, parted: false },
  { room: { width: TEXT_WIDTH, lines: TITLE_LINES, sizes: [76, 54] }, parted: true },
  { room: { width: TEXT_WIDTH, lines: TITLE_LINES, sizes: [76, 44] }, parted: false },
];
// Below a title of two lines three more fit; four below a title of one.
const LINE: Room = { width: TEXT_WIDTH, lines: 3, sizes: [32, 28] };
const HOST: Room = { width: TEXT_WIDTH, lines: 1, sizes: [26, 18] };
const TITLE_LEADING = 1.3;
const LINE_LEADING = 1.55;
const BOTTOM = 560;

// The route at the right: seven stations between the merchant's lane and the operator's.
const ROUTE = { left: 876, right: 1092, top: 70, gap: 74, height: 46 };

/** A text in its place: left edge, baseline of its first line, distance of baselines in em. */
export interface PlacedText {
  readonly text: FittedText;
  readonly x: number;
  readonly y: number;
  readonly leading: number;
}

const wordsOf = ({ lines }: FittedText) => lines.map(({ text }) => text).join('');

function fitTitle(title: string): FittedText {
  const fitted = TITLES.map(({ room, parted }) => fitText(parted ? title.replace(/^([^：]+：)(?=.{4})/, '$1\n') : title, 'bold', room));
  // The last one, where even it had to leave something out.
  return fitted.find((one) => wordsOf(one) === title) ?? fitText(title, 'bold', { width: TEXT_WIDTH, lines: TITLE_LINES, sizes: [44, 44] });
}

const place = (text: FittedText, y: number, leading: number): PlacedText => ({ text, x: MARGIN, y, leading });

/** The texts of a picture, fitted into their rooms. Title and line are set about the middle between seal and address. */
export function pictureTexts(words: PictureWords): Readonly<Record<'title' | 'line' | 'host', PlacedText>> {
  const title = fitTitle(words.title);
  const line = fitText(words.line, 'regular', { ...LINE, lines: LINE.lines + TITLE_LINES - title.lines.length });
  const titleHeight = title.size * TITLE_LEADING * title.lines.length;
  const lineHeight = line.size * LINE_LEADING * line.lines.length;
  const top = (126 + (BOTTOM - 26) - titleHeight - 16 - lineHeight) / 2;
  return {
    title: place(title, top + title.size * 1.03, TITLE_LEADING),
    line: place(line, top + titleHeight + 16 + line.size * 1.16, LINE_LEADING),
    host: place(fitText(words.host, 'regular', HOST), BOTTOM, 1),
  };
}

const drawn = ({ text, ...at }: PlacedText, fill: string) => textPaths(text, { ...at, fill });

/** The seal: the same drawing as `public/favicon.svg`. */
const seal = (x: number, y: number, size: number) =>
  `<g transform="translate(${x} ${y}) scale(${size / 32})"><rect x="1" y="1" width="30" height="30" rx="6" fill="${PALETTE.seal}"/><path d="M11 5v22M21 5v22" stroke="#fff" stroke-width="2"/><g fill="${PALETTE.seal}" stroke="#fff" stroke-width="2"><rect x="7" y="8" width="18" height="6" rx="3"/><rect x="7" y="18" width="18" height="6" rx="3"/></g></g>`;

function routeDrawing(here: Step | null): string {
  const { left, right, top, gap, height } = ROUTE;
  const middle = (left + right) / 2;
  const bottom = top + gap * (STEPS.length - 1) + height;
  const lanes = `<path d="M${left + 34} ${top + 10}V${bottom - 10}" stroke="${PALETTE.merchant}" stroke-width="8"/><path d="M${right - 34} ${top + 10}V${bottom - 10}" stroke="${PALETTE.operator}" stroke-width="8" stroke-dasharray="12 6"/>`;
  const stations = STEPS.map((step, index) => {
    const y = top + gap * index;
    const chosen = step === here;
    const name = fitText(`${index + 1} ${STEP_LABELS[step].short}`, 'bold', { width: right - left - 40, lines: 1, sizes: [30, 30] });
    const words = textPaths(name, { x: middle - (name.lines[0]?.width ?? 0) / 2, y: y + 34, leading: 1, fill: chosen ? '#ffffff' : PALETTE.ink });
    const edge = chosen ? PALETTE.seal : PALETTE.ink;
    return `<rect x="${left}" y="${y}" width="${right - left}" height="${height}" rx="${height / 2}" fill="${chosen ? PALETTE.seal : PALETTE.card}" stroke="${edge}" stroke-width="3"/>${words}`;
  });
  return lanes + stations.join('');
}

/** A share picture as SVG, its words as outlines: it looks the same on a machine without Chinese fonts. */
export function sharePicture(words: PictureWords): string {
  const { width, height } = PICTURE;
  const { title, line, host } = pictureTexts(words);
  const name = fitText('托管流程', 'bold', { width: 300, lines: 1, sizes: [34, 34] });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" fill="none">`,
    `<rect width="${width}" height="${height}" fill="${PALETTE.paper}"/>`,
    seal(MARGIN, 70, 56),
    textPaths(name, { x: MARGIN + 76, y: 110, leading: 1, fill: PALETTE.ink }),
    drawn(title, PALETTE.ink),
    drawn(line, PALETTE.muted),
    drawn(host, PALETTE.seal),
    routeDrawing(words.step),
    '</svg>',
  ].join('');
}
