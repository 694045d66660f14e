import { readFileSync } from 'node:fs';
import { assemble } from '../../src/domain/assemble.ts';
import { buildWorkdays } from '../../src/domain/calendar/workdays.ts';
import { buildSchedule } from '../../src/domain/schedule/build-schedule.ts';
import { checklistDocument } from '../../src/domain/template/checklist-document.ts';
import { templateDocument } from '../../src/domain/template/template-document.ts';
import { fontNeed } from '../../src/exporters/pdf/blocks/document-text.ts';
import type { FontNeed } from '../../src/exporters/pdf/font/load.ts';
import { cutFont, type CutFont } from '../../src/library/fonts/cut-font.ts';
import { readLibrary } from '../../src/library/read-files.ts';
import { readTrueType, type TrueType } from '../../src/library/fonts/truetype.ts';
import type { Depth } from '../../src/model/depth.ts';
import { EMPTY_DRAFT } from '../../src/model/draft.ts';
import type { Library } from '../../src/model/library.ts';

const source = new URL('../../node_modules/@expo-google-fonts/noto-sans-sc/', import.meta.url);
const files = {
  regular: new URL('400Regular/NotoSansSC_400Regular.ttf', source),
  bold: new URL('700Bold/NotoSansSC_700Bold.ttf', source),
};

/** The font that the packs are cut from. */
export const sourceFont = (weight: 'regular' | 'bold'): TrueType => readTrueType(readFileSync(files[weight]));

let cut: CutFont | undefined;

/** The packs, cut from the sources as they are now; once for each test file. */
export function freshCut(): CutFont {
  cut ??= cutFont({ regular: readFileSync(files.regular), bold: readFileSync(files.bold) }, readLibrary());
  return cut;
}

/** Address under which `fontFetch` serves the packs. */
export const FONT_BASE = 'https://fonts.test/';

/** What was asked for, and how much came. */
export interface Traffic {
  readonly paths: string[];
  bytes: number;
}

/** Stands in for the browser's fetch: answers from freshly cut packs, and counts. */
export function fontFetch(traffic: Traffic = { paths: [], bytes: 0 }, base = FONT_BASE): typeof fetch {
  const { index, folder, packs } = freshCut();
  return (request) => {
    const path = String(request).slice(base.length);
    const bytes = path === 'index.bin' ? index : packs.get(path.slice(folder.length + 1));
    traffic.paths.push(path);
    traffic.bytes += bytes?.length ?? 0;
    return Promise.resolve(bytes ? new Response(Uint8Array.from(bytes)) : new Response(null, { status: 404 }));
  };
}

/** Code points of a text. */
export const codePointsOf = (text: string): Set<number> => new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));

/** What template and checklist of an untouched draft, dated, are set in. */
export function defaultNeed(library: Library, depth: Depth, packs: readonly string[]): FontNeed {
  const agreement = assemble(library, { ...EMPTY_DRAFT, depth, packs: [...packs], start: library.calendar.publishedUntil });
  const input = { agreement, schedule: buildSchedule(agreement, buildWorkdays(library.calendar), library), today: library.lawChecked };
  const needs = [fontNeed(templateDocument(input)), fontNeed(checklistDocument(input))];
  return { regular: new Set(needs.flatMap(({ regular }) => [...regular])), bold: new Set(needs.flatMap(({ bold }) => [...bold])) };
}
