// All the JavaScript of a text page: it waits for somebody to ask, and only then loads search.

/** Opens the dialog, or follows the link where it cannot be loaded or shown. */
async function open(link: HTMLAnchorElement): Promise<void> {
  try {
    if (!('showModal' in HTMLDialogElement.prototype)) throw new Error('no dialogs');
    await (await import('./dialog.ts')).openSearch();
  } catch {
    location.href = link.href;
  }
}

/** Makes the button of the header and the keys `/`, Ctrl-K and ⌘K open search. */
export function listenForSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>('a.site-search');
  // The search page has its own field.
  const field = document.querySelector<HTMLInputElement>('main input[name="q"]');

  const go = (event: Event) => {
    if (!link) return;
    event.preventDefault();
    if (field) field.focus();
    else void open(link);
  };

  link?.addEventListener('click', (event) => {
    if (!(event.metaKey || event.ctrlKey || event.shiftKey)) go(event);
  });
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey) return;
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !(event.target as Element).closest('input,textarea,select,[contenteditable]');
    if (slash || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k')) go(event);
  });
}
