import type { Builder } from '../../stores/builder.ts';
import { goTo } from './places.ts';

/**
 * Takes over from the first screen that was sent with the page, in the same task in which the form has been drawn:
 * packs and start that were chosen in it meanwhile, and the focus.
 */
export function takeOver({ store }: Builder): void {
  document.getElementById('waiting')?.remove();
  const first = document.getElementById('first-screen');
  if (!first) return;
  const focused = first.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
  const packs = [...first.querySelectorAll<HTMLElement>('[data-pack][aria-pressed="true"]')].map(({ dataset }) => dataset['pack'] ?? '');
  const start = first.querySelector('input')?.value ?? '';
  first.remove();
  for (const id of packs) store.choosePack(id, true);
  if (start !== '') store.setStart(start);
  if (!focused) return;
  const { id, dataset } = focused;
  if (id !== '') goTo(id);
  else document.querySelector<HTMLElement>(`[data-pack="${dataset['pack'] ?? ''}"]`)?.focus({ preventScroll: true });
}
