import { excerpt, markWords, wordsToMark, type Piece } from '../../domain/search/excerpt.ts';
import type { Hit } from '../../domain/search/answer.ts';
import type { Term } from '../../domain/search/terms.ts';
import { SEARCH_CATEGORY_LABELS } from '../../model/search-index.ts';
import { link } from '../site/link.ts';
import { element } from './element.ts';
import type { FullTextHit } from './full-text.ts';

const marked = (pieces: readonly Piece[]): (Node | string)[] => pieces.map(({ text, hit }) => (hit ? element('mark', {}, text) : text));

/** One hit: its title, its kind, and the sections that hold the words, each with its own link. */
function hitItem({ page, sections }: Hit, words: readonly string[], place: number): HTMLElement {
  const title = element('a', { href: link(page.path), 'data-hit': String(place) }, ...marked(markWords(page.title, words)));
  const item = element(
    'li',
    {},
    element('p', { class: 'search-title' }, title, ' ', element('span', { class: 'label' }, SEARCH_CATEGORY_LABELS[page.category])),
  );
  if (sections.length === 0) item.append(element('p', { class: 'search-excerpt' }, ...marked(excerpt(page.answer, words))));
  const parts = element('ul', { class: 'search-sections' });
  for (const { id, heading, text } of sections) {
    const passage = element('p', { class: 'search-excerpt' }, ...marked(excerpt(text, words)));
    if (!id) item.append(passage);
    else parts.append(element('li', {}, element('a', { href: `${link(page.path)}#${id}` }, ...marked(markWords(heading, words))), passage));
  }
  if (parts.childElementCount > 0) item.append(parts);
  return item;
}

/** The list of hits in their order. */
export function hitList(hits: readonly Hit[], terms: readonly Term[]): HTMLElement {
  const words = wordsToMark(terms);
  return element('ol', { class: 'search-hits' }, ...hits.map((hit, place) => hitItem(hit, words, place + 1)));
}

/** What the full text adds. `before`: so many hits stand above. */
export function fullTextList(hits: readonly FullTextHit[], terms: readonly Term[], before: number): HTMLElement {
  const words = wordsToMark(terms);
  const items = hits.map(({ path, title, heading, category, text }, place) =>
    element(
      'li',
      {},
      element(
        'p',
        { class: 'search-title' },
        element('a', { href: link(path), 'data-hit': String(before + place + 1) }, ...marked(markWords(heading ? `${title}：${heading}` : title, words))),
        ' ',
        element('span', { class: 'label' }, category),
      ),
      element('p', { class: 'search-excerpt' }, ...marked(excerpt(text, words))),
    ),
  );
  return element('ol', { class: 'search-hits' }, ...items);
}
