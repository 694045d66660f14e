import { useEffect } from 'preact/hooks';
import type { Notice } from '../../stores/notices.ts';
import type { TakenClauses } from '../../stores/taken-clauses.ts';
import { announce } from '../island/announce.ts';
import { useBuilder } from './context.ts';
import { clauseElementId, reveal } from './places.ts';

/** What did not come in, and why; empty where everything did. */
function restWords({ fresh, already, unknown }: TakenClauses): string {
  const parts = [
    ...(already > 0 ? [`${fresh.length > 0 ? '另外' : '链接里的'} ${already} 条草稿里本来就有`] : []),
    ...(unknown > 0 ? [`${unknown} 条这里没有，可能是链接旧了或打错了，没有加`] : []),
  ];
  return parts.length === 0 ? '' : `${parts.join('；')}。`;
}

/** Which clauses a link brought, each to be gone to, and the way back. */
export function BroughtNotice({ notice, onDismiss }: { notice: Extract<Notice, { kind: 'brought' }>; onDismiss: () => void }) {
  const builder = useBuilder();
  const { store, saving } = builder;
  const { clauses, besideDraft } = notice;
  const { fresh, before } = clauses;
  const words = fresh.length === 0 ? '链接没有带来新的条款。' : `已按链接放进 ${fresh.length} 条条款。`;
  useEffect(() => announce(words + restWords(clauses)), [notice]);
  return (
    <div class="banner" data-brought>
      <p>
        {words}
        {besideDraft && fresh.length > 0 ? '你原来填的内容都没有动。' : ''}
        {restWords(clauses)}
      </p>
      {fresh.length === 0 ? null : (
        <ul class="brought">
          {fresh.map(({ id, title }) => (
            <li key={id}>
              <a
                href={`#${clauseElementId(id)}`}
                onClick={(event) => {
                  event.preventDefault();
                  reveal(builder, id);
                }}
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p class="banner-actions">
        <button
          type="button"
          onClick={() => {
            // Whoever says so wants them kept, also if nothing else is changed in this visit.
            if (fresh.length > 0) saving.save();
            onDismiss();
          }}
        >
          {fresh.length > 0 ? '收下' : '知道了'}
        </button>
        {fresh.length === 0 ? null : (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              store.switchClauses(before, false);
              onDismiss();
            }}
          >
            不要，撤下
          </button>
        )}
      </p>
    </div>
  );
}
