import type { Page } from 'playwright-core';

const SAMPLE = 'data-contrast-sample';

/** Matches what `markSamples` marked. */
export const SAMPLES = `[${SAMPLE}]`;

/**
 * Marks the first of all texts that are drawn alike, with the same names, classes, colours, sizes and opacity up to the root: colours
 * are measured on these, as a long page has the same paragraph two hundred times. Gives how many there are.
 */
export const markSamples = (page: Page, within: readonly string[]): Promise<number> =>
  page.evaluate(
    ({ selector, mark }) => {
      const drawn = new Map<Element, string>();
      const drawnAs = (element: Element | null): string => {
        if (!element) return '';
        const known = drawn.get(element);
        if (known !== undefined) return known;
        const { color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight, textShadow, position, textDecorationLine } = getComputedStyle(element);
        const own = [
          element.tagName,
          element.getAttribute('class'),
          color,
          backgroundColor,
          backgroundImage,
          opacity,
          fontSize,
          fontWeight,
          textShadow,
          position,
          textDecorationLine,
        ];
        const key = `${drawnAs(element.parentElement)} > ${own.join()}`;
        drawn.set(element, key);
        return key;
      };
      const shows = (element: Element) =>
        element.matches('input, select, textarea') ||
        [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && (nodeValue ?? '').trim() !== '');
      const seen = new Set<string>();
      for (const root of document.querySelectorAll(selector)) {
        for (const element of [root, ...root.querySelectorAll('*')]) {
          if (!shows(element) || !element.checkVisibility()) continue;
          const key = drawnAs(element);
          if (!seen.has(key)) element.setAttribute(mark, '');
          seen.add(key);
        }
      }
      return seen.size;
    },
    { selector: within.length === 0 ? 'body' : within.join(), mark: SAMPLE },
  );

/** Takes the marks away. */
export const unmarkSamples = (page: Page): Promise<void> =>
  page.evaluate((mark) => document.querySelectorAll(`[${mark}]`).forEach((element) => element.removeAttribute(mark)), SAMPLE);
