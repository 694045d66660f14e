import { useStore } from '../island/use-store.ts';
import { clauseLink } from '../site/link.ts';
import { useChecker } from './context.ts';

/**
 * Clauses of the library to choose from for the reader's own process.
 * @param place names where they stand: a clause can be offered at several
 * @param links with a link to each clause on the page of its step, one a line
 */
export function ClauseChoices({ ids, place, links = false }: { ids: readonly string[]; place: string; links?: boolean }) {
  const { checker, data } = useChecker();
  const chosen = useStore(checker.$chosen);
  const known = ids.flatMap((id) => {
    const clause = data.clauses[id];
    return clause ? [{ id, title: clause.title }] : [];
  });
  if (known.length === 0) return null;
  const list = (
    <ul class={links ? 'clause-choices has-links' : 'clause-choices'} aria-label="能补上的条款">
      {known.map(({ id, title }) => {
        const box = `${place}-${id.replace('/', '-')}`;
        return (
          <li key={id}>
            <input
              type="checkbox"
              id={box}
              data-clause={id}
              checked={chosen.includes(id)}
              onChange={(event) => checker.choose(id, event.currentTarget.checked)}
            />
            <label for={box}>{title}</label>
            {links ? (
              <a href={clauseLink(id)} aria-label={`看条款：${title}`}>
                看
              </a>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
  if (links) return list;
  return (
    <>
      <p class="choices-title">能补上的条款，勾上带走：</p>
      {list}
    </>
  );
}
