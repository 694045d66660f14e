import { describe, expect, test } from 'vitest';
import { dispute } from '../../src/model/dispute.ts';
import { readLaws, readSources } from '../support/content.ts';
import { readText, slips, textNames, unknownReferences } from '../support/text-file.ts';

const sources = readSources();
const laws = readLaws();
const disputes = textNames('disputes').map((id) => ({ id, ...readText(`disputes/${id}.yaml`, dispute) }));

test('what is known of the cases stands there in figures', () => {
  const words = disputes.map(({ raw }) => raw).join('\n');
  for (const figure of [
    '230万元',
    '345元',
    '110万元',
    '69846.69元',
    '8.4万元',
    '42万元',
    '50万元',
    '4万元',
    '68370元',
    '22.79万元',
    '648件',
    '141人',
    '2998元',
    '19800元',
    '8人',
  ])
    expect(words, figure).toContain(figure);
});

test('two disputes of one strength never share a place', () => {
  const places = disputes.map(({ data }) => `${data.strength} ${data.order}`);
  expect(new Set(places).size).toBe(places.length);
});

describe.each(disputes)('$id', ({ data, raw }) => {
  const kinds = data.sources.map((id) => sources.get(id)?.kind);

  test('names sources, laws and clauses that exist', () => {
    expect(data.sources.filter((id) => !sources.has(id))).toEqual([]);
    expect(data.laws.filter((id) => !laws.has(id))).toEqual([]);
    expect(
      unknownReferences(
        raw,
        data.clauses.map(({ clause }) => clause),
      ),
    ).toEqual([]);
  });

  test('claims no more than its evidence', () => {
    if (data.strength === 'court') expect(kinds.some((kind) => kind === 'court' || kind === 'lawyer')).toBe(true);
    if (data.strength === 'media') expect(kinds).toContain('media');
    if (data.strength === 'statute') expect(kinds).toEqual([]);
    // A judgment of which only an excerpt without its result was seen proves nothing by itself.
    if (data.sources.includes('court-by')) expect(data.limits).toContain('节选');
    if (data.strength === 'weak') expect(data.limits).toMatch(/没有|只见到|只有/);
  });

  test('is written in house style', () => {
    expect(slips(raw)).toEqual([]);
  });
});

describe('a malformed dispute', () => {
  const [first] = disputes;
  const pathsOf = (value: unknown) => dispute.safeParse(value).error?.issues.map(({ path }) => path.join('.'));

  test('is named by its field', () => {
    expect(pathsOf({ ...first?.data, strength: 'court', sources: [] })).toEqual(['sources']);
    expect(pathsOf({ ...first?.data, strength: 'statute', laws: [] })).toEqual(['laws']);
    expect(pathsOf({ ...first?.data, clauses: [{ clause: 'no-step/no-clause', how: '写明由谁负责' }] })).toEqual(['clauses.0.clause']);
  });
});
