import { useRef, useState } from 'preact/hooks';
import { CATEGORY_LABELS, SEVERITIES, SEVERITY_LABELS } from '../../checks/finding.ts';
import type { FreeFinding } from '../../stores/check-free-text.ts';
import { $ignored, findingKey, ignoreFindings } from '../../stores/ignored-findings.ts';
import { announce } from '../island/announce.ts';
import { useBuilder } from './context.ts';
import { placeElementId } from './places.ts';
import { useStore } from '../island/use-store.ts';

/** How many are shown before the reader asks for more. */
const FIRST = 3;
/** What is to be filled in, within a suggestion. */
const BLANK = /＿+/u;

/** Puts the focus into a field where there is something to fill in, else at its end. */
function goOnIn(elementId: string, text: string): void {
  const input = document.getElementById(elementId);
  if (!(input instanceof HTMLTextAreaElement || input instanceof HTMLInputElement)) return;
  input.focus();
  const blank = BLANK.exec(text);
  input.setSelectionRange(blank?.index ?? text.length, blank ? blank.index + blank[0].length : text.length);
}

function FindingItem({ finding, onIgnore }: { finding: FreeFinding; onIgnore: () => void }) {
  const { store } = useBuilder();
  const { at, severity, category, words, reason, suggestion } = finding;
  const use = (text: string) => {
    if (at.kind === 'override') store.setOverride(at.clauseId, text);
    else if (at.kind === 'value') store.setValue(at.clauseId, at.key, text);
    else store.setOwn(at.clauseId, { [at.field]: text });
    announce('已换成建议的写法，可以撤销。');
    // The field shows the new text with the next frame.
    requestAnimationFrame(() => goOnIn(placeElementId(at), text));
  };
  return (
    <li class={`finding is-${severity}`} data-finding={category} data-severity={severity}>
      <p>
        <strong class="level">{SEVERITY_LABELS[severity]}</strong>
        {CATEGORY_LABELS[category]}：<q>{words}</q>
        <span class="finding-reason">{reason}</span>
      </p>
      {suggestion ? (
        <p class="finding-suggestion">
          <span class="label">可以写成</span>
          {suggestion.sentence}
        </p>
      ) : null}
      <p class="banner-actions">
        {suggestion ? (
          <button type="button" onClick={() => use(suggestion.text)}>
            用这句
          </button>
        ) : null}
        <button type="button" class="quiet" aria-label={`不用管：${words}`} onClick={onIgnore}>
          不用管
        </button>
      </p>
    </li>
  );
}

/**
 * What the checks say about a text, below it.
 * @param about what the text is called, for whoever does not see where the list stands
 */
export function FindingList({ findings, about }: { findings: readonly FreeFinding[]; about: string }) {
  const ignored = useStore($ignored);
  const [all, setAll] = useState(false);
  const head = useRef<HTMLParagraphElement>(null);
  const isIgnored = (finding: FreeFinding) => ignored.has(findingKey(finding));
  const shown = findings.filter((finding) => !isIgnored(finding)).sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const away = findings.filter(isIgnored);
  const left = all ? 0 : Math.max(0, shown.length - FIRST);
  const toHead = () => head.current?.focus({ preventScroll: true });
  return (
    <div class={findings.length === 0 ? 'findings is-empty' : 'findings'}>
      {/* Takes the focus when a button that had it is gone. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <p class="findings-head" role="status" tabIndex={-1} ref={head}>
        <span class="unseen">{findings.length === 0 ? '' : about}</span>
        {shown.length > 0 ? `写法提示：${shown.length}处` : away.length > 0 ? '写法提示都放下了' : ''}
      </p>
      {shown.length > 0 ? (
        <ul>
          {shown.slice(0, shown.length - left).map((finding, index) => (
            <FindingItem
              key={`${finding.check}${String(index)}`}
              finding={finding}
              onIgnore={() => {
                ignoreFindings([finding], true);
                toHead();
              }}
            />
          ))}
        </ul>
      ) : null}
      {left > 0 ? (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            setAll(true);
            toHead();
          }}
        >
          还有{left}处
        </button>
      ) : null}
      {away.length > 0 ? (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            ignoreFindings(away, false);
            toHead();
          }}
        >
          重新显示放下的{away.length}处
        </button>
      ) : null}
    </div>
  );
}
