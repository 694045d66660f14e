import type { Station } from '../../../domain/document.ts';
import { LABELS } from '../../printed/labels.ts';
import { columnWidths } from '../measures.ts';
import { HEAVY_RULE, partyEdge, table, type Row } from '../table-xml.ts';
import { wordLine } from '../text.ts';
import { paragraph, run, type Node } from '../xml.ts';
import { initial, ofParty } from './party-mark.ts';

/** Left lane, the stations between the two rails, right lane. */
const DOWN = columnWidths([36, 28, 36]);
const RAILS = [partyEdge('left', 'merchant'), partyEdge('right', 'operator')] as const;

function station({ name, date }: Station, at: number, align: 'center' | 'left'): Node[] {
  // Side by side there is no room for more than the date on a line.
  const dates = align === 'left' ? wordLine(date).split(' ') : [wordLine(date)];
  return [
    paragraph('Station', [run(`${at + 1}`, 'Lead'), run(`　${name}`)], { align }),
    ...dates.map((words) => paragraph('StationDate', [run(words)], { align })),
  ];
}

function railRow(left: readonly Node[], between: readonly Node[], right: readonly Node[]): Row {
  return {
    cells: [
      { middle: true, blocks: [paragraph(null, left, { align: 'right' })] },
      { middle: true, borders: RAILS, blocks: between },
      { middle: true, blocks: [paragraph(null, right)] },
    ],
  };
}

/** The route downwards: the stations between the rails of the two parties, beside them what each hands over. */
export function routeDown(stations: readonly Station[]): Node {
  const head = railRow(
    [ofParty(`${LABELS.merchantGives} `, 'merchant'), initial('merchant')],
    [paragraph('Station', [])],
    [initial('operator'), ofParty(` ${LABELS.operatorGives}`, 'operator')],
  );
  const rows = stations.map((each, at) =>
    railRow([run(wordLine(each.gives?.merchant ?? ''))], station(each, at, 'center'), [run(wordLine(each.gives?.operator ?? ''))]),
  );
  return table('Route', DOWN, [head, ...rows]);
}

/** The route across: the stations side by side under one line. */
export function routeAcross(stations: readonly Station[]): Node {
  const cells = stations.map((each, at) => ({ borders: [HEAVY_RULE], blocks: station(each, at, 'left') }));
  return table('Across', columnWidths(stations.map(() => 1)), [{ cells }]);
}
