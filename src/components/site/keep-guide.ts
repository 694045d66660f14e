/** Long after the page is read: keeping the guide for later must not slow down what is wanted now. */
const PATIENCE = 5000;

/** Lets the guide be kept for use without a network, from a page of text; the builder keeps what it needs by itself. */
export function keepGuide(): void {
  if (document.getElementById('library')) return;
  const begin = () => void import('./offline.ts').then(({ startOffline }) => startOffline('guide'));
  addEventListener('load', () => setTimeout(begin, PATIENCE));
}
