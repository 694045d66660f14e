const KEY = 'tuoguan-question-mark';

/** Whether the key `?` opens the list of shortcuts. A key without Ctrl must be possible to switch off, since speech input may press it. */
export function questionMarkOpens(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Switches the key `?` on or off, for this device. Returns whether that could be kept. */
export function setQuestionMark(opens: boolean): boolean {
  try {
    if (opens) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
    return true;
  } catch {
    return false;
  }
}
