/**
 * The address of a page of this site under whatever base path it is served from.
 * @param path absolute within the site, with its trailing slash, e.g. `/steps/review/#weekly-review`
 * @returns the path with the configured base in front, e.g. `/repo/steps/review/#weekly-review`
 */
export function link(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path.startsWith('/') ? path : `/${path}`}`;
}

/**
 * The address of a clause on the page of its step.
 * @param id e.g. `review/weekly-review`
 */
export function clauseLink(id: string): string {
  return link(`/steps/${id.replace('/', '/#')}`);
}
