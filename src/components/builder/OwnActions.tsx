import { useEffect } from 'preact/hooks';
import type { AgreedClause } from '../../domain/agreement.ts';
import { groupIdOf, GROUP_IDS, type ClauseGroup } from '../../stores/clause-groups.ts';
import { TASK_LABELS } from '../../stores/task-labels.ts';
import { announce } from '../island/announce.ts';
import { AddClause, useGoToOwn } from './AddClause.tsx';
import { useBuilder } from './context.ts';
import { clauseElementId, goTo, ownElementId, reveal } from './places.ts';
import { usePart } from '../island/use-store.ts';

type Direction = 'up' | 'down';
const NAMES: Readonly<Record<Direction, string>> = { up: '上移', down: '下移' };

/** Id of the clause behind which it would stand; `null` where it cannot go further within its step. */
function neighbour({ listed }: ClauseGroup, clauseId: string, direction: Direction): string | null {
  const index = listed.indexOf(clauseId);
  if (direction === 'down') return listed[index + 1] ?? null;
  return index <= 0 ? null : (listed[index - 2] ?? '');
}

/** What can be done with a clause of the merchant's own as a whole. */
export function OwnActions({ agreed }: { agreed: AgreedClause }) {
  const builder = useBuilder();
  const { store, $groups, $agreement } = builder;
  const { clause } = agreed;
  const place = groupIdOf(clause);
  const group = usePart($groups, (groups) => groups.find(({ id }) => id === place), place);
  const goToOwn = useGoToOwn();
  const buttonId = (direction: Direction) => ownElementId(clause.id, direction);
  const placeId = ownElementId(clause.id, 'place');
  const numberNow = () => $agreement.get().clauses.find((each) => each.clause.id === clause.id)?.number ?? '';

  // Moving takes the element out of the page for an instant, and the focus with it.
  const moved = (focusId: string) => {
    announce(`现在是第${numberNow()}条。`);
    reveal(builder, clause.id, focusId);
  };
  const move = (direction: Direction, focusId: string) => {
    const after = group ? neighbour(group, clause.id, direction) : null;
    if (after === null) announce(direction === 'up' ? '已经是这一步的第一条。' : '已经是这一步的最后一条。');
    else {
      store.moveOwn(clause.id, { place, after });
      moved(focusId);
    }
  };
  const remove = () => {
    store.removeOwn(clause.id);
    // The way back takes the focus that goes away with the card.
    requestAnimationFrame(() => goTo('restore'));
  };
  useEffect(() => {
    const card = document.getElementById(clauseElementId(clause.id));
    const press = (event: KeyboardEvent) => {
      const direction = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : null;
      if (direction === null || !event.altKey || event.ctrlKey || event.metaKey) return;
      // Within a select these keys open its list.
      if (event.target instanceof HTMLSelectElement) return;
      event.preventDefault();
      move(direction, document.activeElement?.id || buttonId(direction));
    };
    card?.addEventListener('keydown', press);
    return () => card?.removeEventListener('keydown', press);
  });
  return (
    <div class="own-actions">
      {(['up', 'down'] as const).map((direction) => (
        <button
          key={direction}
          id={buttonId(direction)}
          type="button"
          class="quiet"
          aria-label={`${NAMES[direction]}：${clause.title}`}
          aria-disabled={!group || neighbour(group, clause.id, direction) === null}
          onClick={() => move(direction, buttonId(direction))}
        >
          {NAMES[direction]}
        </button>
      ))}
      <button type="button" class="quiet" aria-label={`复制：${clause.title}`} onClick={() => goToOwn(store.copyClause(agreed), '已复制，副本在后面。')}>
        复制
      </button>
      <button type="button" class="quiet" aria-label={`删掉：${clause.title}`} onClick={remove}>
        删掉
      </button>
      <AddClause spot={{ place, after: clause.id }} label="在后面加一条" title={clause.title} />
      <label class="own-place">
        放在
        <select
          id={placeId}
          value={place}
          onChange={(event) => {
            const target = event.currentTarget.value as typeof place;
            const last =
              $groups
                .get()
                .find(({ id }) => id === target)
                ?.listed.at(-1) ?? '';
            store.moveOwn(clause.id, { place: target, after: last });
            moved(placeId);
          }}
        >
          {GROUP_IDS.map((id) => (
            <option key={id} value={id}>
              {TASK_LABELS[id].name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
