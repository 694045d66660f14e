/** A storage of the browser; `null` where it is forbidden: reading the property itself throws there. */
export function browserStorage(name: 'localStorage' | 'sessionStorage'): Storage | null {
  try {
    return window[name];
  } catch {
    return null;
  }
}
