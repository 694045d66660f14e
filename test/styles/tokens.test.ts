import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** The colours of one block of rules, by token name. */
function colours(block: string): Map<string, string> {
  return new Map([...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value]));
}

const [light = '', rest = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
const schemes = { light: colours(light), dark: colours(rest.split('@media')[0] ?? '') };

/** Relative luminance as WCAG 2 defines it, 0 to 1. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [bright = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (bright + 0.05) / (dark + 0.05);
}

const TEXT = ['ink', 'muted', 'seal', 'merchant', 'operator', 'designer', 'both'];
const GROUNDS = ['paper', 'card', 'mark'];

describe.each(Object.entries(schemes))('%s scheme', (_, scheme) => {
  const colour = (name: string) => scheme.get(name) ?? '';

  test.each(TEXT.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)))('%s on %s can be read', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(GROUNDS)('an edge can be seen on %s', (ground) => {
    expect(contrast(colour('edge'), colour(ground))).toBeGreaterThanOrEqual(3);
  });

  test('the primary button can be read', () => {
    expect(contrast(colour('on-seal'), colour('seal'))).toBeGreaterThanOrEqual(4.5);
  });
});
