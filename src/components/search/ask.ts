import { answer, type Answer } from '../../domain/search/answer.ts';
import { mayBePinyin, mayBeTraditional, normalize } from '../../domain/search/normalize.ts';
import { mendHomophones, readPinyin } from '../../domain/search/pinyin.ts';
import { loadIndex, loadSections, loadSimplification, loadSpelling } from './site-files.ts';

/** An answer, and the query as it was understood. */
export interface Found extends Answer {
  readonly understood: string;
}

/**
 * Asks the signposts. Tables of traditional characters and of pinyin are loaded for those queries
 * only that need them.
 * @throws where a file of the index cannot be loaded
 */
export async function ask(query: string): Promise<Found> {
  const index = await loadIndex();
  let understood = normalize(query, mayBeTraditional(query) ? await loadSimplification() : undefined);
  const reply = () => answer(understood, index, (page) => loadSections(index.signposts, page));
  if (mayBePinyin(understood) && !index.words.has(understood)) understood = readPinyin(understood, (await loadSpelling()).words) ?? understood;
  const first = await reply();
  if (first.unknown.length === 0) return { ...first, understood };
  const mended = mendHomophones(understood, first.unknown, await loadSpelling());
  if (mended === understood) return { ...first, understood };
  understood = mended;
  return { ...(await reply()), understood };
}
