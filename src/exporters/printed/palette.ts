import type { Side } from '../../model/party.ts';

/** The light colours of the site, as `#rrggbb`. */
export const COLOURS = {
  ink: '#1F2328',
  muted: '#57606A',
  hairline: '#D9D5CC',
  paper: '#FBFAF7',
  card: '#FFFFFF',
  seal: '#B3261E',
  /** Seal red thinned with white: underlines beneath values. */
  sealSoft: '#D99A95',
  mark: '#FFF2CC',
  /** Ground of a table's head. */
  tableHead: '#F3F0E8',
} as const;

/** A colour as `#rrggbb`. */
export type Colour = (typeof COLOURS)[keyof typeof COLOURS] | (typeof PARTY_COLOURS)[Side];

/** One colour a party; never the only sign of it. */
export const PARTY_COLOURS = { merchant: '#0B5CAD', operator: '#8A4B00', designer: '#1B6E3C', both: '#5B4B8A' } as const satisfies Record<Side, string>;

/** Dashes of a party's edge, in points on and off; none for a solid line. */
export const PARTY_DASHES: Readonly<Record<Side, readonly number[]>> = { merchant: [], operator: [5, 2.5], designer: [1.5, 2], both: [] };
