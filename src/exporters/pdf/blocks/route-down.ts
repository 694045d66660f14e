import type { Block } from '../../../domain/document.ts';
import { COLOURS, PARTY_COLOURS, PARTY_DASHES } from '../../printed/palette.ts';
import type { SetLine } from '../typesetting/set-line.ts';
import type { Setter } from '../typesetting/setter.ts';
import type { CoverPart } from './cover.ts';
import { LABELS } from '../../printed/labels.ts';
import { paintInitial } from './party-mark.ts';

type Cover = Extract<Block, { kind: 'cover' }>;

/** Distance between two stations: what there is room for, within bounds. */
const STEP = { most: 44, least: 30 } as const;
const HEAD = 30;
const RADIUS = 8.5;
/** Half the distance between the two rails. */
const RAIL = 2.6;
const LANE = { size: 8.5, leading: 12 } as const;

/** The route, downwards: two rails, seven stations that tie them together, what each side hands over beside them. `room` is the height to fill in points. */
export function routeDown({ stations }: Cover, setter: Setter, room: number): CoverPart {
  const { width } = setter.format;
  const step = Math.min(STEP.most, Math.max(STEP.least, (room - HEAD) / Math.max(1, stations.length)));
  const middle = width * 0.4;
  const nameLeft = middle + RADIUS + 8;
  const rightLeft = width * 0.62;
  const rightWidth = width - rightLeft;
  const leftWidth = middle - RADIUS - 18;
  const rows = stations.map((station, index) => ({
    place: setter.line(String(index + 1), { size: 9, weight: 'bold', colour: COLOURS.ink }),
    name: setter.line(station.name, { size: 11, weight: 'bold', colour: COLOURS.ink }),
    date: setter.line(station.date, { size: 8, colour: COLOURS.muted }),
    gives: setter.lines([{ text: station.gives?.merchant ?? '', colour: COLOURS.ink }], { size: LANE.size, width: leftWidth }),
    takes: setter.lines([{ text: station.gives?.operator ?? '', colour: COLOURS.ink }], { size: LANE.size, width: rightWidth }),
  }));
  const heads = {
    merchant: setter.line(LABELS.merchantGives, { size: 9.5, colour: PARTY_COLOURS.merchant }),
    operator: setter.line(LABELS.operatorGives, { size: 9.5, colour: PARTY_COLOURS.operator }),
  };
  return {
    height: HEAD + stations.length * step,
    paint: (sheet, left, top) => {
      const x = left + middle;
      const centre = (index: number): number => top + HEAD + index * step + step / 2 - 4;
      paintInitial(setter, 'merchant')(sheet, x - RADIUS - 16, top + 8, 6);
      heads.merchant.paint(sheet, x - RADIUS - 27 - heads.merchant.width, top + 11.4);
      paintInitial(setter, 'operator')(sheet, left + rightLeft + 6, top + 8, 6);
      heads.operator.paint(sheet, left + rightLeft + 16, top + 11.4);
      const ends = [centre(0) - 20, centre(stations.length - 1)] as const;
      sheet.line(x - RAIL, ends[0], x - RAIL, ends[1], { colour: PARTY_COLOURS.merchant, width: 1.5, dash: PARTY_DASHES.merchant });
      sheet.line(x + RAIL, ends[0], x + RAIL, ends[1], { colour: PARTY_COLOURS.operator, width: 1.5, dash: PARTY_DASHES.operator });
      rows.forEach((row, index) => {
        const y = centre(index);
        sheet.circle(x, y, RADIUS, COLOURS.card, { colour: COLOURS.ink, width: 1.1 });
        row.place.paint(sheet, x - row.place.width / 2, y + 3.2);
        row.name.paint(sheet, left + nameLeft, y + (row.date.width > 0 ? -1 : 4));
        row.date.paint(sheet, left + nameLeft, y + 10.5);
        const column = (lines: readonly SetLine[], place: (line: SetLine) => number): void =>
          lines.forEach((line, at) => {
            line.paint(sheet, place(line), y + 3.2 + (at - (lines.length - 1) / 2) * LANE.leading);
          });
        column(row.gives, (line) => x - RADIUS - 10 - line.width);
        column(row.takes, () => left + rightLeft);
      });
    },
  };
}
