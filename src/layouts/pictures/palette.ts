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
