import { useStore } from '../island/use-store.ts';
import { link } from '../site/link.ts';
import { useChecker } from './context.ts';
import { CHANGE_WORDS, travel } from './travel.ts';

/** The bar at the foot: one step back, one step on, and the chosen clauses. Nothing is there before there is something to do. */
export function WorkBar() {
  const { checker } = useChecker();
  const { undo, redo } = useStore(checker.$ends);
  const chosen = useStore(checker.$chosen);
  if (undo === null && redo === null && chosen.length === 0) return null;
  return (
    <div class="work-bar">
      <button type="button" disabled={undo === null} title={undo === null ? undefined : `撤销：${CHANGE_WORDS[undo]}`} onClick={() => travel(checker, 'undo')}>
        撤销
      </button>
      <button type="button" disabled={redo === null} title={redo === null ? undefined : `重做：${CHANGE_WORDS[redo]}`} onClick={() => travel(checker, 'redo')}>
        重做
      </button>
      {chosen.length === 0 ? null : (
        <a class="button button-primary" href={link(`/builder/?take=${chosen.join(',')}`)}>
          把选中的{chosen.length}条放进我的流程
        </a>
      )}
    </div>
  );
}
