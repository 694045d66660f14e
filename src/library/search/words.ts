import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { isHan, normalize, runsOf } from '../../domain/search/normalize.ts';

const jieba = Jieba.withDict(dict);

/** Words of a text in the form of the index, shorter ones within longer ones too; each as often as it stands there. */
export function wordsOf(text: string): string[] {
  return runsOf(normalize(text)).flatMap((run) => (isHan(run) ? jieba.cutForSearch(run) : [run]));
}
