import type { Spot } from '../../stores/own-edits.ts';
import { announce } from '../island/announce.ts';
import { useBuilder } from './context.ts';
import { ownElementId, reveal } from './places.ts';

/** A function that moves to the title of a clause of the merchant's own that was just made, and says so. */
export function useGoToOwn(): (clauseId: string, words: string) => void {
  const builder = useBuilder();
  return (clauseId, words) => {
    announce(words);
    reveal(builder, clauseId, ownElementId(clauseId, 'title'));
  };
}

/** The button that adds a clause of the merchant's own at a spot. `title` tells it from its likes. */
export function AddClause({ spot, label, title }: { spot: Spot; label: string; title: string }) {
  const { store } = useBuilder();
  const goToOwn = useGoToOwn();
  return (
    <button
      type="button"
      class="quiet add-clause"
      aria-label={`${label}：${title}`}
      onClick={() => goToOwn(store.addOwn(spot), '已加一条自拟条款，请填标题。')}
    >
      ＋ {label}
    </button>
  );
}
