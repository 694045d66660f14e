import { useStore } from '../island/use-store.ts';
import { useChecker } from './context.ts';
import { excerptOf } from './excerpt.ts';

/** Findings that the reader has put aside, and the way back for each. */
export function IgnoredList({ text }: { text: string }) {
  const { checker, data } = useChecker();
  const aside = useStore(checker.$aside);
  if (aside.length === 0) return null;
  return (
    <details class="ignored">
      <summary>不用管的{aside.length}处</summary>
      <ul>
        {aside.map(({ finding, key, id }) => {
          const { marked } = excerptOf(text, finding.start, finding.end);
          return (
            <li key={id}>
              <span>
                “{marked}”：{data.titles[finding.check]}
              </span>
              <button type="button" class="quiet" aria-label={`还是要管：${marked}`} onClick={() => checker.heed(key)}>
                还是要管
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
