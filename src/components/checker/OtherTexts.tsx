import { useEffect } from 'preact/hooks';
import type { KeptText } from '../../stores/checker/stored-check.ts';
import { announce } from '../island/announce.ts';
import { useStore } from '../island/use-store.ts';
import { useChecker } from './context.ts';

const PARTED = '另一个窗口里也写了文字，两份都留下了。';

/** How a text begins, on one line. */
const beginning = ({ kept: { text } }: KeptText): string => {
  const line = text.slice(0, 200).trim().replace(/\s+/g, ' ');
  return line.length > 20 ? `${line.slice(0, 20)}…` : line;
};

/** Texts that other windows have kept: nothing of them is shown here unasked, and nothing of them is written over. */
export function OtherTexts({ onOpened }: { onOpened: () => void }) {
  const { checker } = useChecker();
  const { keeping } = checker;
  const others = useStore(keeping.$others);
  const parted = useStore(keeping.$parted);
  useEffect(() => {
    if (parted) announce(PARTED);
  }, [parted]);
  if (others.length === 0) return null;
  const open = (other: KeptText) => {
    if (checker.open(other)) {
      announce('已换成这份文字，原来的也留着。');
      onOpened();
    } else announce('现在这份还没有存下，先不换。请先复制一份留底。');
  };
  return (
    <div class="other-texts">
      <p>
        {parted ? <strong>{PARTED}</strong> : null}这个浏览器里还留着另外{others.length}份文字；不要的，换过来再清空。
      </p>
      <ul>
        {others.map((other) => (
          <li key={other.key}>
            <span>
              “{beginning(other)}”，{other.kept.text.length}字
            </span>
            <button type="button" class="quiet" aria-label={`换成“${beginning(other)}”`} onClick={() => open(other)}>
              换成这份
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
