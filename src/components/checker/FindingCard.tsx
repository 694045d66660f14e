import { Fragment } from 'preact';
import { memo } from '../island/memo.ts';
import { CATEGORY_LABELS, SEVERITY_LABELS } from '../../checks/finding.ts';
import type { NamedFinding } from '../../stores/checker/finding-keys.ts';
import { clauseLink, link } from '../site/link.ts';
import { ClauseChoices } from './ClauseChoices.tsx';
import { useChecker } from './context.ts';
import type { Excerpt } from './excerpt.ts';
import { findingId } from './places.ts';

/** What can be done with a finding, told by its id. The functions stay the same from drawing to drawing. */
export interface FindingActions {
  readonly onRewrite: (id: string) => void;
  readonly onIgnore: (id: string) => void;
  readonly onShow: (id: string) => void;
}

interface Props extends FindingActions {
  named: NamedFinding;
  /** The text around the words that the finding marks. */
  excerpt: Excerpt;
  current: boolean;
}

/** Whether two cards look the same: where the text changed elsewhere they do, though all places have moved. */
function sameCard(before: Props, after: Props): boolean {
  const [old, now] = [before.named.finding, after.named.finding];
  return (
    before.named.id === after.named.id &&
    before.current === after.current &&
    old.severity === now.severity &&
    old.reason === now.reason &&
    old.rewriting?.text === now.rewriting?.text &&
    before.excerpt.before === after.excerpt.before &&
    before.excerpt.marked === after.excerpt.marked &&
    before.excerpt.after === after.excerpt.after
  );
}

/** One finding: what, where, why, and the ways to mend it. */
export const FindingCard = memo(function FindingCard({ named, excerpt, current, onRewrite, onIgnore, onShow }: Props) {
  const { data } = useChecker();
  const { finding } = named;
  const { category, severity, reason, basis, rewriting, guide, clauses } = finding;
  const { before, marked, after } = excerpt;
  const id = findingId(named);
  const title = data.titles[finding.check] ?? CATEGORY_LABELS[category];
  return (
    <li
      id={id}
      class="finding"
      tabIndex={-1}
      data-finding={category}
      data-severity={severity}
      aria-current={current ? 'true' : undefined}
      aria-labelledby={`${id}-title`}
    >
      <h4 id={`${id}-title`}>
        <span class="severity" data-severity={severity}>
          {SEVERITY_LABELS[severity]}
        </span>
        <span class="label">{CATEGORY_LABELS[category]}</span> {title}
      </h4>
      <blockquote class="excerpt">
        {before}
        <mark data-severity={severity}>{marked}</mark>
        {after}
      </blockquote>
      <p class="reason">{reason}</p>
      {rewriting === null ? null : (
        <div class="rewriting">
          <p>
            <span class="hint">可以改成：</span>
            {rewriting.text}
          </p>
        </div>
      )}
      <div class="finding-actions">
        {rewriting === null ? null : (
          <button type="button" onClick={() => onRewrite(named.id)}>
            用这句替换
          </button>
        )}
        <button type="button" onClick={() => onIgnore(named.id)}>
          不用管
        </button>
        <button type="button" class="quiet" onClick={() => onShow(named.id)}>
          在原文里看
        </button>
      </div>
      <ClauseChoices ids={clauses} place={id} />
      <details>
        <summary>依据和写法</summary>
        {basis === null ? null : <p>{basis}</p>}
        <p>
          <a href={link(guide)}>这一样怎么写</a>；<a href={link(`/check/rules/${category}/#${finding.check}`)}>这一条体检看什么</a>
          {clauses.map((clauseId) => (
            <Fragment key={clauseId}>
              ；<a href={clauseLink(clauseId)}>条款“{data.clauses[clauseId]?.title}”</a>
            </Fragment>
          ))}
        </p>
      </details>
    </li>
  );
}, sameCard);
