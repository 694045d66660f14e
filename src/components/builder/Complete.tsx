import { useBuilder } from './context.ts';
import { goTo, goToDownloads } from './places.ts';
import { ProgressWords } from './Progress.tsx';
import { usePart, useStore } from '../island/use-store.ts';

/** Right after the three questions: that the document is complete, and the two ways on. */
export function Complete() {
  const builder = useBuilder();
  const { view, $agreement, $groups } = builder;
  const started = usePart($agreement, ({ start }) => start !== null);
  const count = useStore($groups).reduce((sum, { taken }) => sum + taken, 0);
  const onward = () => (view.$mode.get() === 'one' ? view.open('list') : goTo('tasks'));
  return (
    <section class="complete" aria-label="现在就能用">
      {/* Paragraphs do not belong into an output element. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div role="status">
        <p>
          <strong>{started ? '已经是一份完整的文件了。' : '再选起始日，就是一份完整的文件。'}</strong>
          七步加突发预案共{count}条，每条都写着谁做、什么时候、做到什么程度、没做到怎么办。
        </p>
      </div>
      <ProgressWords />
      <p class="complete-ways">
        <button type="button" class="button-primary" onClick={() => goToDownloads(builder)}>
          去下载
        </button>
        <button type="button" onClick={onward}>
          接着逐项改
        </button>
      </p>
    </section>
  );
}
