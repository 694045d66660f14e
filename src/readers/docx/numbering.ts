import { numberWords } from './number-words.ts';
import { tagsOf } from './xml.ts';

/** A level of one of Word's lists. */
interface Level {
  readonly start: number;
  readonly notation: string;
  /** E.g. `第%1条`. */
  readonly pattern: string;
  /** Whether all numbers of the pattern are digits. */
  readonly legal: boolean;
  /** The style whose paragraphs stand on this level. */
  readonly style: string | null;
}

/** Where a paragraph stands in Word's numbering; `list` is null where only the style says. */
export interface Numbered {
  readonly list: string | null;
  readonly level: number | null;
  readonly style: string | null;
}

const BULLET = '•';

interface List {
  readonly kind: string;
  readonly starts: ReadonlyMap<number, number>;
}

interface Lists {
  /** Levels by the kind of list. */
  readonly kinds: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  readonly lists: ReadonlyMap<string, List>;
}

/** Reads `word/numbering.xml`. */
function listsOf(xml: string): Lists {
  const kinds = new Map<string, Map<number, Level>>();
  const lists = new Map<string, { kind: string; starts: Map<number, number> }>();
  let kind: Map<number, Level> | null = null;
  let list: { kind: string; starts: Map<number, number> } | null = null;
  let at = 0;
  const change = (part: Partial<Level>): void => {
    const level = kind?.get(at);
    if (kind && level) kind.set(at, { ...level, ...part });
  };
  for (const { name, kind: form, attribute } of tagsOf(xml)) {
    const value = attribute('w:val');
    if (form === 'close') {
      if (name === 'w:abstractNum') kind = null;
      else if (name === 'w:num') list = null;
    } else if (name === 'w:abstractNum') kinds.set(attribute('w:abstractNumId') ?? '', (kind = new Map()));
    else if (name === 'w:num') lists.set(attribute('w:numId') ?? '', (list = { kind: '', starts: new Map() }));
    else if (name === 'w:abstractNumId' && list) list.kind = value ?? '';
    else if (name === 'w:lvl' && kind) {
      at = Number(attribute('w:ilvl') ?? 0);
      kind.set(at, { start: 1, notation: 'decimal', pattern: '', legal: false, style: null });
    } else if (name === 'w:lvlOverride') at = Number(attribute('w:ilvl') ?? 0);
    else if (name === 'w:startOverride' && list) list.starts.set(at, Number(value ?? 1));
    else if (name === 'w:start') change({ start: Number(value ?? 1) });
    else if (name === 'w:numFmt') change({ notation: value ?? 'decimal' });
    else if (name === 'w:lvlText') change({ pattern: value ?? '' });
    else if (name === 'w:isLgl') change({ legal: value !== '0' && value !== 'false' });
    else if (name === 'w:pStyle') change({ style: value });
  }
  return { kinds, lists };
}

/** What paragraph styles say of numbering: their own, else that of the style they rest on. */
function stylesOf(xml: string): (style: string) => { list: string | null; level: number | null } {
  const styles = new Map<string, { list: string | null; level: number | null; base: string | null }>();
  let style: { list: string | null; level: number | null; base: string | null } | null = null;
  for (const { name, kind, attribute } of tagsOf(xml)) {
    if (name === 'w:style' && kind === 'open') styles.set(attribute('w:styleId') ?? '', (style = { list: null, level: null, base: null }));
    else if (name === 'w:style') style = null;
    else if (style && name === 'w:basedOn') style.base = attribute('w:val');
    else if (style && name === 'w:numId') style.list = attribute('w:val');
    else if (style && name === 'w:ilvl') style.level = Number(attribute('w:val') ?? 0);
  }
  return (id) => {
    let level: number | null = null;
    // A circle of styles that rest on each other ends here.
    for (let each = styles.get(id), steps = 0; each && steps < 20; each = styles.get(each.base ?? ''), steps += 1) {
      level ??= each.level;
      if (each.list !== null) return { list: each.list, level };
    }
    return { list: null, level: null };
  };
}

/**
 * Counts as Word does.
 * @param numberingXml `word/numbering.xml`, empty where there is none
 * @param stylesXml `word/styles.xml`
 * @returns for each paragraph in its turn the label that Word prints in front of it, e.g. `第一条`, or null
 */
export function counterOf(numberingXml: string, stylesXml: string): (paragraph: Numbered) => string | null {
  const { kinds, lists } = listsOf(numberingXml);
  const styled = stylesOf(stylesXml);
  const counts = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return ({ list: own, level: ownLevel, style }) => {
    const byStyle = own === null && style !== null ? styled(style) : null;
    const id = own ?? byStyle?.list ?? null;
    const list = id === null ? undefined : lists.get(id);
    const levels = list && kinds.get(list.kind);
    if (!list || !levels || id === null) return null;
    const ofStyle = [...levels].find(([, { style: named }]) => named !== null && named === style)?.[0];
    const at = ownLevel ?? ofStyle ?? byStyle?.level ?? 0;
    const level = levels.get(at);
    if (!level) return null;
    if (level.notation === 'bullet') return BULLET;
    const numbers = counts.get(list.kind) ?? new Map<number, number>();
    counts.set(list.kind, numbers);
    if (!begun.has(id)) {
      begun.add(id);
      for (const [each, start] of list.starts) numbers.set(each, start - 1);
    }
    numbers.set(at, (numbers.get(at) ?? level.start - 1) + 1);
    for (const each of numbers.keys()) if (each > at) numbers.delete(each);
    const words = level.pattern.replaceAll(/%(\d)/g, (_, digit: string) => {
      const named = Number(digit) - 1;
      const { start = 1, notation = 'decimal' } = levels.get(named) ?? {};
      return numberWords(numbers.get(named) ?? start, level.legal ? 'decimal' : notation);
    });
    return words.trim() === '' ? null : words;
  };
}
