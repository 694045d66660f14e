import { useEffect, useMemo, useState } from 'preact/hooks';
import { CATEGORY_LABELS, SEVERITY_LABELS } from '../../checks/finding.ts';
import type { NamedFinding } from '../../stores/checker/finding-keys.ts';
import { markedText, type Block, type Piece } from '../../stores/checker/marked-text.ts';
import { runIdle } from '../../stores/settled.ts';
import { memo } from '../island/memo.ts';
import { findingId, markId, TEXT_ID } from './places.ts';

interface Props {
  text: string;
  findings: readonly NamedFinding[];
  current: string | null;
  onPick: (named: NamedFinding) => void;
}

function Marked({ piece: { text, finding }, first, current, onPick }: { piece: Piece; first: boolean; current: boolean; onPick: Props['onPick'] }) {
  if (!finding) return text;
  const { category, severity } = finding.finding;
  return (
    <a
      id={first ? markId(finding) : undefined}
      class="mark"
      href={`#${findingId(finding)}`}
      data-severity={severity}
      aria-current={current ? 'true' : undefined}
      title={`${SEVERITY_LABELS[severity]}：${CATEGORY_LABELS[category]}`}
      onClick={(event) => {
        event.preventDefault();
        onPick(finding);
      }}
    >
      {text}
    </a>
  );
}

interface BlockProps {
  block: Block;
  /** Name of the current finding where it is in this block, else null. */
  current: string | null;
  onPick: Props['onPick'];
}

const samePiece = (before: Piece | undefined, after: Piece) =>
  before?.text === after.text && before.finding?.id === after.finding?.id && before.finding?.finding.severity === after.finding?.finding.severity;

/** Whether two blocks draw the same: after a key in a long text all but one do. */
function sameBlock(before: BlockProps, after: BlockProps): boolean {
  const { lines } = before.block;
  return (
    before.current === after.current &&
    before.onPick === after.onPick &&
    lines.length === after.block.lines.length &&
    after.block.lines.every((line, index) => line.length === lines[index]?.length && line.every((piece, place) => samePiece(lines[index]?.[place], piece)))
  );
}

const BlockOfLines = memo(function BlockOfLines({ block, current, onPick }: BlockProps) {
  const begun = new Set<string>();
  return (
    <div class="text-block">
      {block.lines.map((line, index) => (
        <p key={index}>
          {line.map((piece, place) => {
            const first = piece.finding !== null && piece.finding.finding.start >= block.start && !begun.has(piece.finding.id);
            if (piece.finding) begun.add(piece.finding.id);
            return <Marked key={place} piece={piece} first={first} current={piece.finding?.id === current} onPick={onPick} />;
          })}
        </p>
      ))}
    </div>
  );
}, sameBlock);

/** The whole text with its marks, block by block: a long one is drawn while the page is idle. */
export function MarkedText({ text, findings, current, onPick }: Props) {
  const blocks = useMemo(() => markedText(text, findings), [text, findings]);
  const [drawn, setDrawn] = useState(2);
  const at = current === null ? -1 : (findings.find(({ id }) => id === current)?.finding.start ?? -1);
  const needed = blocks.findIndex((block, index) => block.start <= at && (blocks[index + 1]?.start ?? Infinity) > at) + 1;
  const shown = Math.max(drawn, needed);
  useEffect(() => {
    if (shown >= blocks.length) return;
    let here = true;
    runIdle(() => {
      if (here) setDrawn(shown + 2);
    });
    return () => {
      here = false;
    };
  }, [shown, blocks.length]);
  return (
    // Focusable, so that it scrolls by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section id={TEXT_ID} class="marked-text" tabIndex={0} aria-label="标出提示的全文">
      {blocks.slice(0, shown).map((block, index) => (
        <BlockOfLines key={index} block={block} current={index === needed - 1 ? current : null} onPick={onPick} />
      ))}
    </section>
  );
}
