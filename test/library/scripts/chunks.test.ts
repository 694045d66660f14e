import { expect, it } from 'vitest';
import { chunkOf } from '../../../src/library/scripts/chunks.ts';

const SRC = '/shop/src';
const BUILDER = `${SRC}/components/builder/Builder.tsx`;
const CHECKER = `${SRC}/components/checker/Checker.tsx`;
const LATER = `${SRC}/components/builder/Later.tsx`;

/** Each module, who imports it at once, and who on request. */
const graph: Readonly<Record<string, { at?: readonly string[]; later?: readonly string[] }>> = {
  [BUILDER]: {},
  [CHECKER]: {},
  [LATER]: { later: [BUILDER] },
  [`${SRC}/components/builder/open-builder.ts`]: { at: [BUILDER] },
  [`${SRC}/components/builder/places.ts`]: { at: [BUILDER, LATER] },
  [`${SRC}/stores/draft.ts`]: { at: [BUILDER] },
  [`${SRC}/domain/assemble.ts`]: { at: [`${SRC}/stores/draft.ts`] },
  [`${SRC}/domain/conflicts.ts`]: { at: [LATER] },
  [`${SRC}/model/step.ts`]: { at: [`${SRC}/domain/assemble.ts`, CHECKER] },
  '/shop/node_modules/preact/index.js': { at: [BUILDER] },
};
const info = (id: string) => {
  const { at = [], later = [] } = graph[id] ?? {};
  return { isEntry: at.length + later.length === 0, importers: at, dynamicImporters: later };
};
const chunk = (path: string) => chunkOf(path, info);

it('gathers what the builder begins with, also where something loaded later shares it', () => {
  expect(chunk(`${SRC}/components/builder/places.ts`)).toBe('form');
  expect(chunk(`${SRC}/stores/draft.ts`)).toBe('form');
  expect(chunk(`${SRC}/domain/assemble.ts`)).toBe('process');
});

it('leaves alone what comes later, what another page begins with, and the page itself', () => {
  for (const path of [
    `${SRC}/domain/conflicts.ts`,
    LATER,
    `${SRC}/model/step.ts`,
    BUILDER,
    `${SRC}/components/builder/open-builder.ts`,
    '/shop/node_modules/preact/index.js',
  ])
    expect(chunk(path), path).toBeNull();
});
