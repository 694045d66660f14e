import { addressWords } from './address-words.ts';
import { siteBase } from './site-base.ts';

/** Fills the search field of the 404 page with the words of the address that led there. */
export function fillFromAddress(): void {
  const field = document.querySelector<HTMLInputElement>('main input[name="q"]');
  if (field) field.value ||= addressWords(location.pathname, siteBase);
}
