import { blend } from './indexed-png.ts';

/** Colours of the light scheme for pictures, where no style sheet reaches; a test holds them against `styles/tokens.css`. */
export const PALETTE = {
  paper: '#fbfaf7',
  card: '#ffffff',
  ink: '#1f2328',
  muted: '#57606a',
  hairline: '#d9d5cc',
  seal: '#b3261e',
  merchant: '#0b5cad',
  operator: '#8a4b00',
} as const;

const { paper, card, ink, muted, seal, merchant, operator } = PALETTE;

/** The colours of a share picture: those above, and the edges of its letters and of the seal. */
export const PICTURE_COLOURS: readonly string[] = [
  paper,
  card,
  ink,
  muted,
  seal,
  merchant,
  operator,
  ...[0.12, 0.3, 0.5, 0.72].map((share) => blend(paper, ink, share)),
  ...[0.25, 0.55, 0.8].map((share) => blend(paper, muted, share)),
  ...[0.35, 0.7].map((share) => blend(card, seal, share)),
];

/** The colours of a QR code. */
export const QR_COLOURS = ['#ffffff', '#000000'] as const;
