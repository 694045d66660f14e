/**
 * The address as it stands in a comment: programs that turn text into links take it whole only when
 * its last character is a letter or a digit. Pages end in a slash, and not every host redirects from
 * the address without it, so the page's main part is named (`#content`, an id of every page): it
 * needs nothing of the host and leads past the header.
 * @param address absolute, e.g. `https://a.example/steps/review/`
 * @returns e.g. `https://a.example/steps/review/#content`; for the first page of a host `https://a.example`
 */
export function bareAddress(address: string): string {
  const { href, origin } = new URL(address);
  if (href === `${origin}/`) return origin;
  return /[a-z\d]$/i.test(href) ? href : `${href}#content`;
}
