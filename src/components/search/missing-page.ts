import { link } from '../site/link.ts';
import { addressWords } from './address-words.ts';

/** Fills the search field of the 404 page with the words of the address that led there. */
export function fillFromAddress(): void {
  const field = document.querySelector<HTMLInputElement>('main input[name="q"]');
  if (field) field.value ||= addressWords(location.pathname, link('/'));
}
