import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The files behind a page, relative to the project's folder. */
export interface PageSource {
  /** The one file in which a reader would correct the page; none where the page is made from many. */
  readonly file: string | undefined;
  /** Files and folders whose change changes what the page says. */
  readonly paths: readonly string[];
}

const STEP_PAGE = /^steps\/([a-z]+)(\/basis)?$/;

/**
 * Finds the text behind a page by the names of the folders: content first, then the page itself.
 * @param path of the page within the site, without the base, e.g. `/steps/review/`
 * @param root the project's folder
 */
export function pageSource(path: string, root = process.cwd()): PageSource {
  const name = path.replace(/^\/|\/$/g, '');
  const places = [
    `src/content/${name}.mdx`,
    `src/content/${name}/index.mdx`,
    `src/content/guide/${name}.mdx`,
    `src/pages/${name}.astro`,
    `src/pages/${name}/index.astro`.replace('//', '/'),
  ];
  const file = places.find((place) => existsSync(join(root, place)));
  const step = STEP_PAGE.exec(name);
  // The page of a whole collection says what its files say; the guide's first page is a text by itself.
  const folder = `src/content/${name}/`;
  const lists = name && !file?.startsWith(folder) && existsSync(join(root, folder));
  return { file, paths: [...(file ? [file] : []), ...(lists ? [folder] : []), ...(step ? [`src/content/clauses/${step[1]}/`] : [])] };
}
