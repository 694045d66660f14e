/**
 * The address of a page of this site under whatever base path it is served from.
 * @param path absolute within the site, with its trailing slash, e.g. `/steps/review/#weekly-review`
 * @returns the path with the configured base in front, e.g. `/repo/steps/review/#weekly-review`
 */
export function link(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path.startsWith('/') ? path : `/${path}`}`;
}
