import { DEPTHS, DEPTH_LABELS } from '../../model/depth.ts';
import type { Pack } from '../../model/pack.ts';
import { startWords } from '../../stores/day-mark.ts';
import { useBuilder } from './context.ts';
import { DateField } from './DateField.tsx';
import { usePart, useStore } from '../island/use-store.ts';

function PackChoice({ kind, legend, hint, id }: { kind: Pack['kind']; legend: string; hint: string; id: string }) {
  const { library, store } = useBuilder();
  const chosen = usePart(store.$draft, (draft) => draft.packs);
  return (
    <fieldset class="question" id={id} tabIndex={-1}>
      <legend>
        {legend}
        <span class="hint">{hint}</span>
      </legend>
      <div class="choices">
        {library.packs
          .filter((pack) => pack.kind === kind)
          .map((pack) => (
            <button
              key={pack.id}
              type="button"
              class="choice"
              aria-pressed={chosen.includes(pack.id)}
              title={pack.hint}
              data-pack={pack.id}
              onClick={() => store.choosePack(pack.id, !chosen.includes(pack.id))}
            >
              {pack.name}
            </button>
          ))}
      </div>
      <p class="hint" aria-live="polite">
        {library.packs
          .filter((pack) => pack.kind === kind && chosen.includes(pack.id))
          .map((pack) => `${pack.name}：${pack.hint}`)
          .join('；')}
      </p>
    </fieldset>
  );
}

/** The first day of service, with a suggestion. */
export function StartField({ label }: { label: string }) {
  const { store, $suggestedStart } = useBuilder();
  const start = usePart(store.$draft, (draft) => draft.start);
  const suggested = useStore($suggestedStart);
  return (
    <DateField
      id="service-start"
      field="start"
      label={label}
      value={start}
      onChange={store.setStart}
      suggestion={suggested === null ? undefined : { date: suggested, label: startWords(suggested) }}
    />
  );
}

function DepthChoice() {
  const { store } = useBuilder();
  const chosen = usePart(store.$draft, (draft) => draft.depth);
  return (
    <fieldset class="question">
      <legend>写多细</legend>
      <div class="choices depths">
        {DEPTHS.map((depth) => (
          <div key={depth} class="depth">
            <input
              id={`depth-${depth}`}
              type="radio"
              name="depth"
              value={depth}
              checked={chosen === depth}
              aria-describedby={`depth-${depth}-hint`}
              onChange={() => store.setDepth(depth)}
            />
            <label for={`depth-${depth}`}>{DEPTH_LABELS[depth].name}</label>
            <span class="hint" id={`depth-${depth}-hint`}>
              {DEPTH_LABELS[depth].hint}
            </span>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** The three questions that already give a complete document. */
export function Questions() {
  return (
    <section class="questions" id="questions" tabIndex={-1} aria-labelledby="questions-title">
      <h2 id="questions-title" tabIndex={-1} data-screen-title>
        三个问题，先得到一份完整的
      </h2>
      <PackChoice kind="category" id="question-category" legend="1　卖什么" hint="可以多选；没有合适的就不选" />
      <PackChoice kind="platform" id="question-platform" legend="2　在哪些平台" hint="可以多选" />
      <div class="question">
        <StartField label="3　服务从哪天开始" />
      </div>
    </section>
  );
}

/**
 * What decides which clauses there are.
 * @param whole with category and platform, where the three questions are not on the same page
 */
export function Scope({ whole }: { whole: boolean }) {
  return (
    <>
      {whole ? (
        <>
          <PackChoice kind="category" id="question-category" legend="卖什么" hint="可以多选；没有合适的就不选" />
          <PackChoice kind="platform" id="question-platform" legend="在哪些平台" hint="可以多选" />
        </>
      ) : null}
      <DepthChoice />
      <PackChoice kind="extra" id="question-extra" legend="另外" hint="有这些情况再选" />
    </>
  );
}
