import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/model/draft.ts';
import { splitVariable } from '../../src/links/ids.ts';
import { open } from '../support/link-damage.ts';

const folder = new URL('../golden/links/', import.meta.url);
const dictionaries = new URL('../../src/links/', import.meta.url);
const goldens = readdirSync(folder).filter((name) => name.endsWith('.json'));

interface Golden {
  readonly draft: Draft;
  readonly payload: string;
}

/** The draft without values that only stand in it because a default of the library is another one by now. */
function without(draft: Draft, names: readonly string[]): Draft {
  const clauses = structuredClone(draft.clauses);
  for (const name of names) {
    const [id, key] = splitVariable(name);
    const values = clauses[id]?.values;
    if (!values) continue;
    delete values[key];
    if (Object.keys(values).length === 0) delete clauses[id]?.values;
    if (Object.keys(clauses[id] ?? {}).length === 0) delete clauses[id];
  }
  return { ...draft, clauses };
}

describe('links that are out', () => {
  it.each(goldens)('open for ever: %s', (name) => {
    const { draft, payload } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Golden;
    const opened = open(payload);
    expect(opened.kind).toBe('exact');
    if (opened.kind === 'exact') expect(without(opened.draft, opened.keptDefaults)).toEqual(draft);
  });

  it('are there', () => {
    expect(goldens.length).toBeGreaterThanOrEqual(8);
  });
});

describe('dictionaries', () => {
  const RELEASED: Readonly<Record<string, string>> = {
    'dictionary-1.json': '603dca9579218b8afb02ce09bc7676a02502e88e9cb9412fa347a8348cb19b2a',
    'phrases-1.json': '22520b65e9bceaeadc9488eef41aa12e269556b103c07abb46d92ac2fc5edae3',
  };

  it('never change once they are released', () => {
    const found = readdirSync(dictionaries).filter((name) => /^(dictionary|phrases)-\d+\.json$/.test(name));
    const hashes = found.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(new URL(name, dictionaries)))
        .digest('hex'),
    ]);
    expect(Object.fromEntries(hashes)).toEqual(RELEASED);
  });
});
