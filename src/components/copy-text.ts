/** What became of an attempt to copy. */
export type Copied = 'copied' | 'selected';

/**
 * Copies a text: through the clipboard, else the old command. Where both are missing, as in plain
 * Android web views, the caller shows the text selected (`selected`).
 */
export async function copyText(text: string): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return copyByCommand(text) ? 'copied' : 'selected';
  }
}

function copyByCommand(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  // In view, so that nothing scrolls when it takes the focus, and not to be seen.
  Object.assign(area.style, { position: 'fixed', top: '0', left: '0', width: '2em', height: '2em', opacity: '0' });
  const focused = document.activeElement;
  // Within an open dialog everything outside is inert and cannot be selected.
  (document.querySelector('dialog[open]') ?? document.body).append(area);
  area.select();
  area.setSelectionRange(0, text.length);
  let copied = false;
  try {
    copied = document.execCommand('copy');
  } catch {
    /* Not every web view has it. */
  }
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
