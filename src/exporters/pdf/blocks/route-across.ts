import type { Block } from '../../../domain/document.ts';
import { COLOURS, PARTY_COLOURS, PARTY_DASHES } from '../../printed/palette.ts';
import type { Setter } from '../typesetting/setter.ts';
import type { CoverPart } from './cover.ts';

type Cover = Extract<Block, { kind: 'cover' }>;

const RADIUS = 6.5;
const RAIL = 2;

/** The route, across the head of a short document: rails, stations, names and dates. */
export function routeAcross({ stations }: Cover, setter: Setter): CoverPart {
  const share = setter.format.width / Math.max(1, stations.length);
  const columns = stations.map((station, index) => ({
    place: setter.line(String(index + 1), { size: 7.5, weight: 'bold', colour: COLOURS.ink }),
    name: setter.line(station.name, { size: 8.5, weight: 'bold', colour: COLOURS.ink }),
    dates: station.date === '' ? [] : setter.lines([{ text: station.date, colour: COLOURS.muted }], { size: 6.5, width: share - 4 }),
  }));
  const rows = Math.max(0, ...columns.map(({ dates }) => dates.length));
  return {
    height: 36 + rows * 9,
    paint: (sheet, left, top) => {
      const x = (index: number): number => left + share * (index + 0.5);
      const y = top + 9;
      const [first, last] = [x(0), x(stations.length - 1)];
      sheet.line(first, y - RAIL, last, y - RAIL, { colour: PARTY_COLOURS.merchant, width: 1.2, dash: PARTY_DASHES.merchant });
      sheet.line(first, y + RAIL, last, y + RAIL, { colour: PARTY_COLOURS.operator, width: 1.2, dash: PARTY_DASHES.operator });
      columns.forEach(({ place, name, dates }, index) => {
        sheet.circle(x(index), y, RADIUS, COLOURS.card, { colour: COLOURS.ink, width: 0.9 });
        place.paint(sheet, x(index) - place.width / 2, y + 2.7);
        name.paint(sheet, x(index) - name.width / 2, y + 19);
        dates.forEach((date, at) => date.paint(sheet, x(index) - date.width / 2, y + 28.5 + at * 9));
      });
    },
  };
}
