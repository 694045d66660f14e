/** Long after the page is read: keeping the guide for later must not slow down what is wanted now. */
const PATIENCE = 5000;

const begin = async () => (await import('./offline.ts')).startOffline('guide');

/** Lets the guide be kept for use without a network, from a page of text; the builder keeps what it needs by itself. */
export function keepGuide(): void {
  if (document.getElementById('library')) return;
  addEventListener('load', () => setTimeout(() => void begin(), PATIENCE));
}
