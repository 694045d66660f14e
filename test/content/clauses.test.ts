import { describe, expect, it } from 'vitest';
import { ANCHORS } from '../../src/model/deadline.ts';
import { reaches } from '../../src/model/depth.ts';
import { DETAILS } from '../../src/model/detail.ts';
import { clauseId } from '../../src/model/clause.ts';
import { STEPS } from '../../src/model/step.ts';
import { clauses, expectAll, invalid } from './all-clauses.ts';
import { bracedKeys, quantityKeys, textsOf } from './clause-places.ts';

const briefCore = clauses.filter(({ data }) => data.pack === undefined && data.depth === 'brief');

describe('every clause file', () => {
  it('is valid', () => {
    expect(invalid).toEqual([]);
    expect(clauses.length).toBeGreaterThan(60);
  });

  it('has an id of the lasting form, and its title and place for itself', () => {
    expectAll(({ id }) => (clauseId.safeParse(id).success ? [] : ['id is not <step>/<name>']));
    const titles = clauses.map(({ data }) => data.title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    const places = clauses.map(({ id, data }) => `${id.split('/')[0]} ${data.order}`);
    expectAll(({ id, data }) => (places.filter((place) => place === `${id.split('/')[0]} ${data.order}`).length > 1 ? [`shares place ${data.order}`] : []));
  });

  it('has a lead that is not among those who support', () => {
    expectAll(({ data }) => [
      ...(data.support.includes(data.lead) ? ['lead supports itself'] : []),
      ...(new Set(data.support).size < data.support.length ? ['a party supports twice'] : []),
    ]);
  });

  it('names a consequence for one who takes part', () => {
    expectAll(({ data }) => {
      const bearing = (['merchant', 'operator', 'designer'] as const).filter((party) => data.remedy[party].length > 0);
      const absent = bearing.filter((party) => party !== data.lead && !data.support.includes(party));
      return [...(bearing.length === 0 ? ['no party bears a remedy'] : []), ...absent.map((party) => `${party} bears a remedy but takes no part`)];
    });
  });

  it('lists what to check as items that can be told apart', () => {
    expectAll(({ data }) => {
      const items = [...(data.acceptance.items ?? []), ...(data.acceptance.signers ?? [])];
      return [
        // Items are printed in one line joined by 、 and as one tick box each.
        ...items.filter((item) => /[、；]/.test(item.replace(/（[^）]*）/g, ''))).map((item) => `${item} is more than one item`),
        ...items.filter((item) => [...item].length > 30).map((item) => `${item} is too long for a tick box`),
        ...(new Set(items).size < items.length ? ['an item stands twice'] : []),
      ];
    });
  });

  it('says by when to answer, exactly where silence has an effect', () => {
    expectAll(({ data: { confirmation } }) => {
      const timed = confirmation.within !== undefined || confirmation.weekday !== undefined || confirmation.clause !== undefined;
      // Where not the deliverable itself is answered, the note says what is, and by when.
      const noted = /(日|小时|分钟)(内|前)/.test(confirmation.note ?? '');
      if (confirmation.onSilence === 'not-applicable') return timed ? ['has a time to answer, but silence is not applicable'] : [];
      return timed || noted ? [] : ['silence has an effect, but nothing says by when to answer'];
    });
  });
});

describe('the variables of every clause', () => {
  it('are declared once and used; what is used is declared', () => {
    expectAll((clause) => {
      const used = new Set([...textsOf(clause).flatMap(bracedKeys), ...quantityKeys(clause)]);
      const declared = clause.data.variables.map(({ key }) => key);
      return [
        ...declared.filter((key, index) => declared.indexOf(key) !== index).map((key) => `${key} is declared twice`),
        ...declared.filter((key) => !used.has(key)).map((key) => `${key} is never used`),
        ...[...used].filter((key) => !declared.includes(key)).map((key) => `${key} is not declared`),
      ];
    });
  });

  it('leave no braces where nothing fills them in', () => {
    expectAll(({ data }) => {
      const plain = [
        data.title,
        data.acceptance.measure,
        data.acceptance.unit,
        ...(data.acceptance.signers ?? []),
        ...(data.deadline.kind === 'event' ? [data.deadline.event] : []),
        ...data.variables.flatMap(({ label, hint, unit }) => [label, hint ?? '', unit ?? '']),
      ];
      return plain.filter((text) => /\{\{|\[\[|\}\}|\]\]/.test(text));
    });
  });

  it('do not shadow the dates of the draft', () => {
    expectAll(({ data }) => data.variables.filter(({ key }) => key === 'service-start' || key === 'service-end').map(({ key }) => key));
  });
});

/** Anchors that the draft or the outside world gives, not a clause. */
const OUTSIDE = new Set<string>(['service-start', 'service-end', 'termination', 'signup-close']);
const setters = (anchor: string) => clauses.filter(({ data }) => data.setsAnchor === anchor);

describe('anchors', () => {
  it('are each set by exactly one core clause, those from outside by none', () => {
    const wrong = ANCHORS.flatMap((anchor) => {
      const found = setters(anchor);
      const ids = found.map(({ id }) => id).join();
      if (OUTSIDE.has(anchor)) return found.length === 0 ? [] : [`${anchor} is set by ${ids}`];
      return found.length === 1 && found[0]?.data.pack === undefined ? [] : [`${anchor} is set by ${ids || 'none'}`];
    });
    expect(wrong).toEqual([]);
  });

  it('are there at every depth at which a deadline hangs on them', () => {
    expectAll(({ data }) => {
      const { deadline } = data;
      const hangsOn = deadline.kind === 'offset' ? [deadline.anchor] : 'from' in deadline ? [deadline.from, deadline.until] : [];
      return hangsOn
        .filter((anchor) => setters(anchor).some((setter) => !reaches(data.depth, setter.data.depth)))
        .map((anchor) => `${anchor} is not set at depth ${data.depth}`);
    });
  });

  it('lead back to a date of the draft', () => {
    const ends = (anchor: string, seen: readonly string[] = []): boolean => {
      if (OUTSIDE.has(anchor)) return true;
      const deadline = setters(anchor)[0]?.data.deadline;
      return !seen.includes(anchor) && deadline?.kind === 'offset' && ends(deadline.anchor, [...seen, anchor]);
    };
    expect(ANCHORS.filter((anchor) => !ends(anchor))).toEqual([]);
  });
});

describe('the shortest document', () => {
  it('covers the seven steps and the six details', () => {
    const steps = new Set(briefCore.filter(({ data }) => data.part === 'step').map(({ id }) => id.split('/')[0]));
    expect(STEPS.filter((step) => !steps.has(step))).toEqual([]);
    const details = new Set(briefCore.flatMap(({ data }) => data.details));
    expect(DETAILS.filter((detail) => !details.has(detail))).toEqual([]);
  });

  it('has about twenty clauses', () => {
    const listing = briefCore.map(({ id }) => id).join('\n');
    expect(briefCore.length, listing).toBeGreaterThanOrEqual(18);
    expect(briefCore.length, listing).toBeLessThanOrEqual(22);
  });
});
