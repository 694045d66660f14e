import { readFileSync } from 'node:fs';
import { array, assert, constantFrom, property, stringMatching } from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { withDefaults } from '../../../src/components/site/default-values.ts';
import { fitText } from '../../../src/layouts/pictures/fit-text.ts';
import { PALETTE, PICTURE_COLOURS } from '../../../src/layouts/pictures/palette.ts';
import { drawPng } from '../../../src/layouts/pictures/png.ts';
import { pictureTexts, sharePicture, type PictureWords } from '../../../src/layouts/pictures/share-picture.ts';
import { packWords } from '../../../src/layouts/share/pack-words.ts';
import { casePage } from '../../../src/model/case-page.ts';
import { guidePage } from '../../../src/model/guide-page.ts';
import { sharedPage } from '../../../src/model/reply.ts';
import { readLibrary, readSteps } from '../../support/content.ts';
import { readText, textNames } from '../../support/text-file.ts';

const library = readLibrary();
const host = 'tuoguan.example';
const words: PictureWords[] = [
  ...library.packs.map(packWords),
  ...textNames('cases').map((name) => readText(`cases/${name}.mdx`, casePage).data),
  ...textNames('guide').map((name) => readText(`guide/${name}.mdx`, guidePage).data),
  ...textNames('share').map((name) => readText(`share/${name}.yaml`, sharedPage).data),
  ...[...readSteps()].map(([step, { answer }]) => ({ title: `第1步：${step}`, answer })),
].map(({ title, answer }) => ({ title, line: withDefaults(library, answer), step: null, host }));

/** The boxes that the texts fill, top to bottom. */
function boxes(picture: PictureWords) {
  return Object.values(pictureTexts(picture)).map(({ text, x, y, leading }) => ({
    left: x,
    right: x + Math.max(...text.lines.map(({ width }) => width)),
    top: y - text.size * 0.88,
    bottom: y + (text.lines.length - 1) * leading * text.size + text.size * 0.12,
  }));
}

function expectToFit(picture: PictureWords) {
  const placed = boxes(picture);
  placed.forEach(({ left, right, top, bottom }, index) => {
    expect(left).toBeGreaterThanOrEqual(72);
    // The route begins at 876.
    expect(right).toBeLessThanOrEqual(72 + 700 + 0.5);
    // Below the seal, or below the text before.
    expect(top).toBeGreaterThanOrEqual(placed[index - 1]?.bottom ?? 126);
    expect(bottom).toBeLessThanOrEqual(630 - 60);
  });
}

describe('a share picture', () => {
  test.each(words)('of $title holds its words', (picture) => {
    expectToFit(picture);
    const { title } = pictureTexts(picture);
    expect(title.text.lines.map(({ text }) => text).join('')).toBe(picture.title);
  });

  test('holds any words, however long', () => {
    const text = array(constantFrom(...'谁做哪天做完，。；：“”《》（）12:00AbcW—…'), { minLength: 1, maxLength: 300 }).map((parts) => parts.join(''));
    assert(
      property(text, text, stringMatching(/^[a-z]{1,60}\.example$/), (title, line, name) => {
        expectToFit({ title, line, step: 'review', host: name });
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('is 1200 by 630, small, in the colours of the site', async () => {
    const png = await drawPng(sharePicture({ ...words[0], title: '第6步：数据复盘', line: words[0]?.line ?? '', step: 'review', host }), {
      palette: PICTURE_COLOURS,
    });
    const { width, height, format } = await sharp(png).metadata();
    expect([width, height, format]).toEqual([1200, 630, 'png']);
    expect(png.length).toBeLessThan(30_000);
    const { data } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const seen = new Set<string>();
    for (let at = 0; at < data.length; at += 3) seen.add(data.subarray(at, at + 3).toString('hex'));
    for (const colour of [PALETTE.paper, PALETTE.ink, PALETTE.seal, PALETTE.merchant, PALETTE.operator]) expect(seen).toContain(colour.slice(1));
  });

  test('parts a title at its colon rather than within a word', () => {
    const { title } = pictureTexts({ title: '美妆店：功效有依据，临期有停售线', line: '一句话。', step: null, host });
    expect(title.text.lines.map(({ text }) => text)).toEqual(['美妆店：', '功效有依据，临期有停售线']);
  });

  test('changes with its step', () => {
    const picture = words[0] ?? { title: '', line: '', step: null, host };
    expect(sharePicture({ ...picture, step: 'review' })).not.toBe(sharePicture({ ...picture, step: 'setup' }));
  });
});

describe('a text that is too long', () => {
  const room = { width: 300, lines: 2, sizes: [30, 20] } as const;
  const said = (text: string) =>
    fitText(text, 'regular', room)
      .lines.map((line) => line.text)
      .join('');

  test('ends with a whole sentence where one fits', () => {
    expect(said('先诊断，再签约，一样一样写下来。后面还有很长很长很长很长的一句话说不完。')).toBe('先诊断，再签约，一样一样写下来。');
  });

  test('else with an ellipsis', () => {
    expect(said('一句很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长的话')).toMatch(/很…$/);
  });
});

test('the palette of pictures is that of the style sheet', () => {
  const [light = ''] = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8').split('@media');
  for (const [name, colour] of Object.entries(PALETTE)) expect(light).toContain(`--${name}: ${colour};`);
});
