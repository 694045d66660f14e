import { readdirSync, readFileSync } from 'node:fs';
import { withDefaults } from '../../src/components/site/default-values.ts';
import { wholeAgreement } from '../../src/components/site/whole-agreement.ts';
import { readAmbiguities, readLibrary } from './content.ts';

const content = new URL('../../src/content/', import.meta.url);
const library = readLibrary();
const agreement = wholeAgreement(library);
const ambiguities = readAmbiguities();

/** Words of one text file: defaults filled in, tags and emphasis taken off. */
function wordsOf(path: string): string {
  return withDefaults(library, readFileSync(new URL(path, content), 'utf8').replace(/<Default of="(.+?)" \/>/g, '{{$1}}')).replace(/<[^>]+>|\*\*/g, '');
}

/** Words of every text file of a folder. */
const wordsIn = (folder: string) => readdirSync(new URL(`${folder}/`, content)).map((name) => wordsOf(`${folder}/${name}`));

/** What the clauses of a step say with their default values, and on what they rest. */
function clauseWords(step: string): { sentences: string[]; basis: string[] } {
  const clauses = agreement.clauses.filter(({ clause }) => clause.step === step);
  return {
    sentences: clauses.flatMap(({ runs, facts }) => [
      runs.map(({ text }) => text).join(''),
      ...Object.values(facts).filter((fact) => typeof fact === 'string'),
    ]),
    basis: clauses.flatMap(({ clause, values }) => [
      ...clause.resolves.flatMap((id) => ambiguities.get(id) ?? []).flatMap(({ quote, problem, resolution }) => [quote, problem, resolution]),
      ...Object.values(values).flatMap(({ variable: { label, article, default: own } }) =>
        article && String(article.value) !== String(own) ? [`${label}：文章写${article.value}`] : [],
      ),
      clause.source.note ?? '',
    ]),
  };
}

/**
 * The words that a page shows, from the content that it is built from: its texts and, on the page of
 * a step, the clauses. Laid out or not, they are the same words, so no build is needed.
 * @param page its path without the outer slashes, e.g. `steps/review/basis`
 * @throws Error where there is no such text
 */
export function pageWords(page: string): string {
  const [section = '', name = '', part] = page.split('/');
  if (section === 'steps') {
    const { sentences, basis } = clauseWords(name);
    return (part === 'basis' ? basis : [wordsOf(`steps/${name}.mdx`), ...sentences]).join('\n');
  }
  if (section === 'guide') return wordsOf('guide/index.mdx');
  if (section === 'about') return wordsOf('guide/about.mdx');
  if (section === 'mistakes' || section === 'disputes') return [wordsOf(`guide/${section}.mdx`), ...wordsIn(section)].join('\n');
  if (section === 'design-partner') return [wordsOf('guide/design-partner.mdx'), ...wordsIn('partner')].join('\n');
  return wordsOf(`${page}.mdx`);
}
