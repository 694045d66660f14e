import styles from '../../styles/search.css?url';
import { link } from '../site/link.ts';
import { element } from './element.ts';
import { startPanel } from './panel.ts';
import { loadIndex } from './site-files.ts';

let dialog: HTMLDialogElement | undefined;

/** Styles of the dialog come with it: no page carries them before somebody searches. */
function loadStyles(): Promise<void> {
  return new Promise((resolve) => {
    const sheet = element('link', { rel: 'stylesheet', href: styles });
    sheet.addEventListener('load', () => resolve());
    // Unstyled it still works.
    sheet.addEventListener('error', () => resolve());
    document.head.append(sheet);
  });
}

async function build(): Promise<HTMLDialogElement> {
  const field = element('input', {
    type: 'search',
    name: 'q',
    'aria-label': '搜什么',
    placeholder: '如：断货谁负责',
    autocomplete: 'off',
    enterkeyhint: 'search',
    maxlength: '60',
  });
  const close = element('button', { type: 'button', class: 'search-close' }, '关闭');
  const form = element(
    'form',
    { action: link('/search/'), method: 'get', role: 'search', class: 'search-form' },
    field,
    element('button', { type: 'submit', class: 'button-primary' }, '搜索'),
    close,
  );
  const results = element('div', { class: 'search-results' });
  const made = element('dialog', { class: 'search-dialog', 'aria-label': '搜索' }, form, results);
  close.addEventListener('click', () => made.close());
  made.addEventListener('click', (event) => {
    // The backdrop belongs to the dialog itself; everything else in it is a child.
    if (event.target === made) made.close();
  });
  // A hit on the page that is open only moves within it.
  results.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) made.close();
  });
  form.addEventListener('submit', (event) => {
    if (!field.value.trim()) event.preventDefault();
  });
  startPanel({ form, results });
  await loadStyles();
  document.body.append(made);
  return made;
}

/** Opens search over the page. Whatever was typed the last time is still there, and selected. */
export async function openSearch(): Promise<void> {
  loadIndex().catch(() => undefined);
  dialog ??= await build();
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector('input')?.select();
}
