/** Pages that lead elsewhere and say nothing themselves: nobody passes them on. */
const PASSING = ['/share/', '/search/', '/guide/all/'];

/** Whether a page is passed on, and so has a reply and a picture of its own. */
export const isShared = (path: string): boolean => !PASSING.some((start) => path.startsWith(start));

/**
 * Name of a page in anchors and file names.
 * @param path within the site, e.g. `/steps/review/`
 * @returns e.g. `steps-review`; `home` for the first page
 */
export const shareId = (path: string): string => path.replace(/^\/|\/$/g, '').replaceAll('/', '-') || 'home';

/** Size of a share picture in pixels, as link previews ask for it. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** Path of the share picture of a page; what is not passed on shows that of the first page. */
export const picturePath = (path: string): string => `/og/${isShared(path) ? shareId(path) : 'home'}.png`;
