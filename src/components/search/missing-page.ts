import { addressWords } from './address-words.ts';

const field = document.querySelector<HTMLInputElement>('main input[name="q"]');
if (field) field.value ||= addressWords(location.pathname, import.meta.env.BASE_URL.replace(/\/?$/, '/'));
