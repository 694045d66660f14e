import { useMemo } from 'preact/hooks';
import type { Check, Gap } from '../../domain/score/check.ts';
import { scoreOf, type DetailScore } from '../../domain/score/score.ts';
import { DETAIL_LABELS } from '../../model/detail.ts';
import { useBuilder } from './context.ts';
import { goToPlace } from './places.ts';
import { useStore } from '../island/use-store.ts';

const GAPS: Readonly<Record<Gap, string>> = { vague: '没写清', uncovered: '没写到', unowned: '没落实到人' };

function GapLine({ gap, message, at }: Check) {
  const builder = useBuilder();
  return (
    <li>
      <strong class="label">{GAPS[gap]}</strong>
      <span>{message}</span>
      <button type="button" class="quiet" aria-label={`${at.kind === 'offer' ? '采用并去看' : '去补'}：${message}`} onClick={() => goToPlace(builder, at)}>
        {at.kind === 'offer' ? '采用这一条' : '去补'}
      </button>
    </li>
  );
}

function DetailLine({ detail, good, all, points, gaps }: DetailScore) {
  const { name, question } = DETAIL_LABELS[detail];
  return (
    <li class="score-detail">
      <p>
        <strong>{name}</strong> <span class="hint">{question}</span>
      </p>
      <p class="score-points">
        <strong>{points}分</strong>
        <span class="hint">
          看了{all}处，写清{good}处：{good} ÷ {all}
        </span>
      </p>
      {gaps.length === 0 ? null : (
        <ul class="gaps">
          {gaps.map((gap) => (
            <GapLine key={gap.message + gap.gap} {...gap} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** How clearly the six details are written down, with the arithmetic beside it and the way to each gap. */
export function ScoreTable() {
  const { $settled, $agreement, library } = useBuilder();
  useStore($settled);
  const agreement = $agreement.get();
  const { details, points } = useMemo(() => scoreOf({ agreement, library }), [agreement, library]);
  const open = details.reduce((sum, { gaps }) => sum + gaps.length, 0);
  return (
    <section class="check-part" id="score" tabIndex={-1} aria-labelledby="score-title">
      <h3 id="score-title">六个细节写清了多少</h3>
      <p class="score-total">
        <strong>{points}分</strong>
        <span>
          六项平均：（{details.map((each) => each.points).join('＋')}）÷ 6，零头舍去。
          {open === 0 ? '没有看到没写清的地方。' : `还有${open}处没写清，一处一处列在下面。`}
        </span>
      </p>
      <p class="hint">
        每一项数的是：空格填了没有、七步里该写到的写到没有、有没有落实到人。分数不看数字合不合理、公不公平；分高也不保证对方照做，签之前还要两边坐下来逐条念一遍。
      </p>
      <ul class="score">
        {details.map((each) => (
          <DetailLine key={each.detail} {...each} />
        ))}
      </ul>
    </section>
  );
}
