/** Words by their pinyin without tones and spaces, most telling first, parted by spaces. */
export type PinyinTable = Readonly<Record<string, string>>;

/** What is asked for only by queries in pinyin and by those with a slip. */
export interface Spelling {
  readonly words: PinyinTable;
  /** Characters by syllable. */
  readonly characters: PinyinTable;
}

interface Way {
  readonly cost: number;
  readonly words: readonly string[];
}

// A letter that fits nowhere costs more than any word that does.
const LOST = 1.5;
// The longest word of the table has six syllables.
const LONGEST = 36;

/**
 * Reads pinyin as words of the table, in as few words as cover it.
 * @param typed Latin letters, with or without spaces, e.g. `tuoguan liucheng`
 * @returns the words, parted by spaces; none where most letters fit nowhere
 */
export function readPinyin(typed: string, table: PinyinTable): string | undefined {
  const letters = typed
    .toLowerCase()
    .replace(/ü/g, 'v')
    .replace(/[^a-z]/g, '');
  const best: (Way | undefined)[] = [{ cost: 0, words: [] }];
  const offer = (end: number, way: Way) => {
    const known = best[end];
    if (!known || known.cost > way.cost) best[end] = way;
  };
  for (let start = 0; start < letters.length; start += 1) {
    // Every letter may be lost, so that there is a way to each place.
    const way = best[start] as Way;
    offer(start + 1, { cost: way.cost + LOST, words: way.words });
    for (let end = start + 1; end <= Math.min(letters.length, start + LONGEST); end += 1) {
      const key = letters.slice(start, end);
      if (Object.hasOwn(table, key)) offer(end, { cost: way.cost + 1, words: [...way.words, ...(table[key] as string).split(' ')] });
    }
  }
  const whole = best[letters.length] as Way;
  if (whole.words.length === 0) return undefined;
  return whole.cost - whole.words.length > letters.length * 0.75 ? undefined : whole.words.join(' ');
}

/**
 * Mends slips of a pinyin keyboard: a pair of characters that is no word becomes the word that sounds the same (预受 → 预售).
 * @param unknown pairs of characters that the index does not hold
 * @returns the query with every pair mended that can be; the same query where none can
 */
export function mendHomophones(normalized: string, unknown: readonly string[], { words, characters }: Spelling): string {
  const syllables = new Map<string, string>();
  for (const [syllable, all] of Object.entries(characters)) for (const character of all) syllables.set(character, syllable);
  return unknown.reduce((query, pair) => {
    const sound = Array.from(pair, (character) => syllables.get(character) ?? '?').join('');
    const word = Object.hasOwn(words, sound) ? words[sound]?.split(' ').find((each) => each.length === pair.length) : undefined;
    return word ? query.replace(pair, word) : query;
  }, normalized);
}
