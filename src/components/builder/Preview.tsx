import { memo } from '../island/memo.ts';
import { useEffect, useState } from 'preact/hooks';
import type { Block } from '../../domain/document.ts';
import { runIdle } from '../../stores/settled.ts';
import { useBuilder } from './context.ts';
import { fieldElementId, goToPlace, reveal } from './places.ts';
import { PreviewBlock } from './PreviewBlock.tsx';
import { useStore } from '../island/use-store.ts';

/** The blocks below one first-level heading; what precedes the first is a section as well. */
function sectionsOf(blocks: readonly Block[]): Block[][] {
  const sections: Block[][] = [];
  for (const block of blocks) {
    const last = sections.at(-1);
    if (last && !(block.kind === 'heading' && block.level === 1)) last.push(block);
    else sections.push([block]);
  }
  return sections;
}

const sameBlocks = (before: { blocks: Block[] }, after: { blocks: Block[] }) =>
  before.blocks.length === after.blocks.length && before.blocks.every((block, index) => block === after.blocks[index]);

const keyOf = (block: Block, index: number): string =>
  block.kind === 'clause' ? block.clauseId : block.kind === 'heading' ? block.anchor : `${block.kind}-${index}`;

const Section = memo(
  ({ blocks }: { blocks: Block[] }) => (
    <section class="sheet-section">
      {blocks.map((block, index) => (
        <PreviewBlock key={keyOf(block, index)} block={block} />
      ))}
    </section>
  ),
  sameBlocks,
);

/**
 * The whole template as a sheet of paper. A tap on a clause or a value leads to where it is changed.
 * @param whole draw all of it at once: for paper
 */
export function Preview({ onLeave, whole = false }: { onLeave?: () => void; whole?: boolean }) {
  const builder = useBuilder();
  const settled = useStore(builder.$settled);
  const { template } = whole ? builder.settledNow() : settled;
  const sections = sectionsOf(template?.blocks ?? []);
  // Sections come one after another, so that no task grows long.
  const [soFar, setDrawn] = useState(1);
  const drawn = whole ? sections.length : soFar;
  useEffect(() => {
    if (drawn < sections.length) runIdle(() => setDrawn(drawn + 1));
  }, [drawn, sections.length]);
  const follow = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return;
    const [clauseId, key] = event.target.closest<HTMLElement>('[data-go-field]')?.dataset['goField']?.split(' ') ?? [];
    const target = clauseId ?? event.target.closest<HTMLElement>('[data-go-clause]')?.dataset['goClause'];
    if (target === undefined || getSelection()?.isCollapsed === false) return;
    onLeave?.();
    if (key === 'service-start' || key === 'service-end') goToPlace(builder, { kind: key === 'service-start' ? 'start' : 'end' });
    else reveal(builder, target, key === undefined ? undefined : fieldElementId(target, key));
  };
  return (
    // The pointer's short cut only: every field is reached by keyboard in the form itself.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div class="sheet" onClick={follow} data-preview>
      <p class="sheet-title">{template?.title ?? '网店托管流程'}</p>
      <p class="sheet-subtitle">{template?.subtitle}</p>
      {sections.slice(0, drawn).map((section, index) => (
        <Section key={section[0]?.kind === 'heading' ? section[0].anchor : `head-${index}`} blocks={section} />
      ))}
      {template === null || drawn < sections.length ? <p class="sheet-note sheet-rest">正在排后面的内容…</p> : null}
    </div>
  );
}
