import { copyText } from '../copy-text.ts';

// What was chosen last, on this device: the place, and the card copied from.
const PLACE_KEY = 'tuoguan-share-place';
const CARD_KEY = 'tuoguan-share-card';

function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    /* Storage may be shut: then nothing is remembered. */
  }
}

/** Shows a text selected, in the card, so that it can be copied by hand. */
function showSelected(card: HTMLElement, text: string): void {
  const area = card.querySelector('textarea') ?? document.createElement('textarea');
  area.readOnly = true;
  area.rows = 4;
  area.setAttribute('aria-label', '要复制的文字');
  area.value = text;
  card.querySelector('output')?.after(area);
  area.focus();
  area.setSelectionRange(0, text.length);
}

/**
 * Starts the page of replies: the choice of the place, the buttons, and the way back to the card
 * that was copied last.
 * @param root holds the choice (`[data-places]`) with its advice in the first `output`, the cards (`article`, with `data-address`) and the link back (`[data-last]`)
 */
export function startSharing(root: HTMLElement): void {
  const places = [...root.querySelectorAll<HTMLInputElement>('[data-places] input')];
  const advice = root.querySelector('output');
  const chosen = () => places.find(({ checked }) => checked);
  const follow = () => {
    const place = chosen();
    root.classList.toggle('no-link', place?.dataset['link'] === 'none');
    if (advice) advice.textContent = place?.dataset['advice'] ?? '';
  };

  const before = remembered(PLACE_KEY);
  for (const place of places) {
    if (place.value === before) place.checked = true;
    place.addEventListener('change', () => {
      remember(PLACE_KEY, place.value);
      follow();
    });
  }
  follow();

  const last = root.querySelector<HTMLElement>('[data-last]');
  const wayBack = last?.querySelector('a');
  const [path, name] = remembered(CARD_KEY)?.split('\n') ?? [];
  if (last && wayBack && path && name) {
    wayBack.href = path;
    wayBack.textContent = `上次复制的：${name}`;
    last.hidden = false;
  }

  root.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('button[data-copy]');
    const card = button?.closest('article');
    if (button && card) void copy(button, card);
  });

  async function copy(button: HTMLButtonElement, card: HTMLElement): Promise<void> {
    const address = card.dataset['address'] ?? '';
    const words = button.dataset['copy'] ? (card.querySelector(`[data-words="${button.dataset['copy']}"]`)?.textContent ?? '') : '';
    const bare = root.classList.contains('no-link');
    const text = bare ? words : [words, address].filter(Boolean).join('\n');
    const output = card.querySelector('output');
    card.querySelector('textarea')?.remove();
    const outcome = await copyText(text);
    const what = words === '' ? '链接' : bare ? '回复，不带链接' : '回复和链接';
    if (output) output.textContent = outcome === 'copied' ? `已复制${what}，去粘贴。` : '浏览器不让直接复制，下面已经全选，请手动复制。';
    if (outcome === 'selected') showSelected(card, text);
    remember(CARD_KEY, `${location.pathname}#${card.id}\n${card.querySelector('h3')?.textContent?.trim() ?? ''}`);
  }

  root.classList.add('ready');
}
