import type { SheetPartProps } from './sheet-parts.ts';

/** The score with its arithmetic. */
export function ScoreSum({ result: { score } }: SheetPartProps) {
  return (
    <section class="check-part" aria-labelledby="score-title">
      <h3 id="score-title">
        写清了多少：<strong class="score-value">{score.value}</strong>分（满分100）
      </h3>
      <dl class="score-parts">
        {score.parts.map(({ name, points, of, why }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="score-points">
              {points}/{of}
            </dd>
            <dd class="score-bar" aria-hidden="true">
              <span style={{ width: `${(100 * points) / of}%` }} />
            </dd>
            <dd class="hint">{why}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">四项相加，就是总分。不用管的提示照样算在里面。</p>
    </section>
  );
}
