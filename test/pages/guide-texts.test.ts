import { describe, expect, test } from 'vitest';
import { guidePage } from '../../src/model/guide-page.ts';
import { readText, slips, textNames, unknownReferences } from '../support/text-file.ts';

describe.each(textNames('guide'))('%s', (id) => {
  const { raw } = readText(`guide/${id}.mdx`, guidePage);

  test('quotes defaults and clauses that exist', () => {
    expect(unknownReferences(raw)).toEqual([]);
  });

  test('is written in house style', () => {
    // What the article's author advertises is named where the page says whose promotion it is.
    const named = ['about', 'design-partner', 'index'].includes(id) ? /店托易|dty8798/ : /$^/;
    expect(slips(raw).filter((slip) => !named.test(slip))).toEqual([]);
  });
});
