import type { Block } from '../domain/document.ts';

/** Whether two plain values (objects, arrays, strings, numbers …) say the same. */
function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => alike((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}

/** What tells one block from the others of its document. */
function nameOf(block: Block, heading: string): string {
  switch (block.kind) {
    case 'heading':
      return `heading ${block.anchor}`;
    case 'clause':
      return `clause ${block.clauseId}`;
    default:
      return `${heading} ${block.kind}`;
  }
}

function named(blocks: readonly Block[]): Map<string, Block> {
  const map = new Map<string, Block>();
  let heading = '';
  for (const block of blocks) {
    if (block.kind === 'heading') heading = block.anchor;
    let name = nameOf(block, heading);
    while (map.has(name)) name += '+';
    map.set(name, block);
  }
  return map;
}

/** The blocks of `after`, each replaced by its counterpart of `before` where both say the same: what is drawn from them can stay. */
export function keptBlocks(before: readonly Block[], after: readonly Block[]): readonly Block[] {
  const known = named(before);
  return [...named(after)].map(([name, block]) => {
    const old = known.get(name);
    return old !== undefined && alike(old, block) ? old : block;
  });
}
