import type { AgreedClause } from '../../domain/agreement.ts';
import { groupIdOf } from '../../stores/clause-groups.ts';
import type { ListedClause } from '../../stores/clauses.ts';
import { AddClause, useGoToOwn } from './AddClause.tsx';
import { useBuilder } from './context.ts';
import { NoteField } from './NoteField.tsx';
import { RewriteButton } from './Override.tsx';

/** What can be done with a clause of the library besides filling it in. */
export function ClauseActions({ item, agreed }: { item: ListedClause; agreed: AgreedClause }) {
  const { store } = useBuilder();
  const goToOwn = useGoToOwn();
  const { clause } = item;
  return (
    <div class="clause-actions">
      {item.override === null ? <RewriteButton item={item} /> : null}
      <NoteField clauseId={clause.id} title={clause.title} note={item.note} />
      <details class="clause-more">
        <summary>
          更多<span class="unseen">：{clause.title}</span>
        </summary>
        <AddClause spot={{ place: groupIdOf(clause), after: clause.id }} label="在后面加一条" title={clause.title} />
        <button
          type="button"
          class="quiet"
          aria-label={`复制为自拟条款：${clause.title}`}
          onClick={() => goToOwn(store.copyClause(agreed), '已复制为自拟条款，在原条款后面。不要原条款，就把它关掉。')}
        >
          复制为自拟条款
        </button>
      </details>
    </div>
  );
}
