/**
 * A list cut into pages: what a page of links holds does not grow with the guide.
 * @param size of a page, at least 1
 */
export function inPages<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, page) => items.slice(page * size, (page + 1) * size));
}
