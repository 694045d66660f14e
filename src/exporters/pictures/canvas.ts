import type { Context } from './canvas-sheet.ts';

const NO_CANVAS = '这个浏览器画不出图片。可以改用“复制全文”，或者换系统自带的浏览器打开本页再试。';

/** A canvas of the browser, one outside the page where there is such a thing. Throws an error whose message is Chinese where there is none. */
export function createCanvas(width: number, height: number): Context {
  // Read back page by page: that is quick only where it is said beforehand.
  const settings = { alpha: false, willReadFrequently: true };
  const outside = typeof OffscreenCanvas === 'function' ? new OffscreenCanvas(width, height).getContext('2d', settings) : null;
  if (outside) return outside;
  const canvas = typeof document === 'undefined' ? null : document.createElement('canvas');
  if (canvas) Object.assign(canvas, { width, height });
  const context = canvas?.getContext('2d', settings);
  if (!context || !('fill' in context)) throw new Error(NO_CANVAS);
  return context;
}
