/**
 * The words in the address of a page that does not exist: what somebody was probably after.
 * @param path e.g. `/steps/kefu-huashu.html`
 * @param base path of the site, e.g. `/repo/`
 */
export function addressWords(path: string, base: string): string {
  const within = path.startsWith(base) ? path.slice(base.length) : path;
  let plain = within;
  try {
    plain = decodeURIComponent(within);
  } catch {
    // A cut-off escape: the address as it stands is better than nothing.
  }
  return plain
    .replace(/\.[a-z]{2,5}$/i, '')
    .replace(/^(?:steps|details|cases)(?=\/.)/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 60);
}
