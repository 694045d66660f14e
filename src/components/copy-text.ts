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
  area.className = 'unseen-area';
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
