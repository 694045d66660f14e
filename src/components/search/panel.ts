import type { Hit } from '../../domain/search/answer.ts';
import { SEARCH_CATEGORIES, SEARCH_CATEGORY_LABELS, type SearchCategory } from '../../model/search-index.ts';
import { link } from '../site/link.ts';
import { ask, type Found } from './ask.ts';
import { element } from './element.ts';
import { searchFullText } from './full-text.ts';
import { fullTextList, hitList } from './hit-list.ts';
import { loadIndex } from './site-files.ts';

/** Where the panel stands. */
export interface PanelPlace {
  readonly form: HTMLFormElement;
  /** What is found goes in here. */
  readonly results: HTMLElement;
  /** Told of every query, the empty one included. */
  readonly onQuery?: (query: string) => void;
}

/** A panel at work. */
export interface Panel {
  /** Answers what stands in the field now. */
  readonly run: () => Promise<void>;
}

// Long enough for the next character of a fast typist.
const PAUSE = 120;

/** The way on for those who want a document rather than a text. */
const builder = () => element('p', {}, '要的是一份能改的文件？', element('a', { href: link('/builder/') }, '打开模板生成器'), '，答三个问题就有。');

/** Pages to go on from, for a query that has no answer. */
async function nearest(): Promise<HTMLElement> {
  const { signposts } = await loadIndex();
  const overviews = signposts.pages.filter(({ path, weight }) => weight < 1 && path.split('/').length === 3);
  const entries = [...overviews, ...signposts.pages.filter(({ path }) => ['/guide/', '/disputes/', '/mistakes/'].includes(path))];
  return element('ul', {}, ...entries.map(({ path, title }) => element('li', {}, element('a', { href: link(path) }, title))));
}

/** Makes a form with a search field answer while one types. */
export function startPanel({ form, results, onQuery }: PanelPlace): Panel {
  const field = form.elements.namedItem('q') as HTMLInputElement;
  const status = element('p', { class: 'search-status', role: 'status' });
  const kinds = element('div', { class: 'search-kinds', role: 'group', 'aria-label': '按类别看' });
  const list = element('div');
  const more = element('div', { class: 'search-more' });
  results.replaceChildren(status, kinds, list, more);

  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let chosen: SearchCategory | undefined;

  async function showFullText(found: Found, before: number): Promise<void> {
    const mine = turn;
    more.replaceChildren(element('p', { class: 'muted' }, '正在全文里找…'));
    try {
      const hits = await searchFullText(found.understood, found.terms);
      if (mine !== turn) return;
      const shown = new Set(Array.from(list.querySelectorAll('a'), (anchor) => anchor.getAttribute('href')));
      const added = hits.filter(({ path }) => !shown.has(link(path)));
      if (added.length === 0) more.replaceChildren(element('p', { class: 'muted' }, '全文里没有更多了。'), builder());
      else more.replaceChildren(element('h2', {}, '全文里还有'), fullTextList(added, found.terms, before), builder());
      if (before === 0) status.textContent = added.length > 0 ? `全文里找到${added.length}处` : status.textContent;
    } catch {
      if (mine === turn) more.replaceChildren(element('p', {}, '全文没有取到，可能断网了。'), builder());
    }
  }

  /** Lists the hits of the chosen kind. */
  function showHits(found: Found): void {
    const hits = found.hits.filter(({ page }) => chosen === undefined || page.category === chosen);
    list.replaceChildren(hitList(hits, found.terms));
    status.textContent = `${found.weak ? '没有完全对上的，最接近的有' : '找到'}${hits.length}页${chosen ? `（${SEARCH_CATEGORY_LABELS[chosen]}）` : ''}`;
  }

  function showKinds(found: Found): void {
    const count = (category: SearchCategory) => found.hits.filter(({ page }: Hit) => page.category === category).length;
    const present = SEARCH_CATEGORIES.filter((category) => count(category) > 0);
    if (chosen !== undefined && !present.includes(chosen)) chosen = undefined;
    const buttons = [undefined, ...present].map((category) => {
      const words = category ? `${SEARCH_CATEGORY_LABELS[category]} ${count(category)}` : '全部';
      const button = element('button', { type: 'button', 'aria-pressed': String(category === chosen) }, words);
      button.addEventListener('click', () => {
        chosen = category;
        for (const other of kinds.querySelectorAll('button')) other.setAttribute('aria-pressed', String(other === button));
        showHits(found);
      });
      return button;
    });
    kinds.replaceChildren(...(present.length > 1 ? buttons : []));
  }

  async function run(): Promise<void> {
    clearTimeout(timer);
    turn += 1;
    const mine = turn;
    const query = field.value.trim();
    onQuery?.(query);
    if (!query) {
      for (const part of [status, kinds, list, more]) part.replaceChildren();
      return;
    }
    if (list.childElementCount === 0) status.textContent = '正在找…';
    try {
      const found = await ask(query);
      if (mine !== turn) return;
      showKinds(found);
      if (found.hits.length > 0) {
        showHits(found);
        const button = element('button', { type: 'button' }, `在全文里找“${query}”`);
        button.addEventListener('click', () => void showFullText(found, found.hits.length));
        more.replaceChildren(element('p', { class: 'muted' }, '全文包括各步的依据、法条和出处。'), button);
      } else {
        status.textContent = `没有找到“${query}”`;
        list.replaceChildren(element('p', {}, '换个短一点的说法试试，比如“违约金”“断货”。也可以从这几页找：'), await nearest());
      }
      // The engine of the full text is heavy: by itself it comes only where there is nothing else to show.
      if (mine === turn && found.hits.length === 0) await showFullText(found, 0);
    } catch {
      if (mine !== turn) return;
      kinds.replaceChildren();
      more.replaceChildren();
      status.textContent = '索引没有取到，可能断网了。连上网以后再按一次“搜索”。';
    }
  }

  const later = (event: Event) => {
    // A half-written syllable of an input method is no query yet.
    if ((event as InputEvent).isComposing) return;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), PAUSE);
  };
  field.addEventListener('input', later);
  field.addEventListener('compositionend', later);

  /** Arrow keys walk from the field through all links found and back. */
  function walk(event: KeyboardEvent): void {
    if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const stops: HTMLElement[] = [field, ...results.querySelectorAll<HTMLElement>('ol a')];
    const at = stops.indexOf(event.target as HTMLElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
  form.addEventListener('keydown', walk);
  results.addEventListener('keydown', walk);
  return { run };
}
