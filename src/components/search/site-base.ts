/** Path of the site, with its slash at the end. */
export const siteBase = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The address of a page of the index. */
export const addressOf = (path: string): string => `${siteBase}${path.slice(1)}`;
