import { useEffect, useState } from 'preact/hooks';
import { differenceOf, type Difference as Piece } from '../../domain/text-difference.ts';

/** How long typing must rest before the texts are compared, in milliseconds. */
const REST = 200;

// Strike and underline are not read out: words stand beside them.
const MARKS = {
  removed: { element: 'del', words: '删去：' },
  added: { element: 'ins', words: '加上：' },
} as const;

function Marked({ kind, text }: { kind: 'added' | 'removed'; text: string }) {
  const { element: Element, words } = MARKS[kind];
  return (
    <Element>
      <span class="unseen">（{words}</span>
      {text}
      <span class="unseen">）</span>
    </Element>
  );
}

/** What the merchant's wording takes from the library's sentence and adds to it. */
export function Difference({ before, after }: { before: string; after: string }) {
  const [pieces, setPieces] = useState<readonly Piece[]>(() => differenceOf(before, after));
  useEffect(() => {
    const timer = setTimeout(() => setPieces(differenceOf(before, after.trim())), REST);
    return () => clearTimeout(timer);
  }, [before, after]);
  if (pieces.every(({ kind }) => kind === 'same')) return <p class="difference-note">现在和原文一字不差。</p>;
  return (
    <details class="difference" open>
      <summary>和原文比，改了哪里</summary>
      <p class="difference-note">
        <del>划掉</del>的是原文里有、你删去的，<ins>下划线</ins>的是你加上的。
      </p>
      <p class="difference-text">{pieces.map(({ kind, text }, index) => (kind === 'same' ? text : <Marked key={index} kind={kind} text={text} />))}</p>
    </details>
  );
}
