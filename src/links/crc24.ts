const POLYNOMIAL = 0x1864cfb;

/** What a byte in front adds to the sum. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte << 16;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 0x800000 ? (sum << 1) ^ POLYNOMIAL : sum << 1;
  return sum;
});

/**
 * Checksum of 24 bits (the polynomial of RFC 4880 § 6.1). It finds every damage within 24 bits in
 * a row, so every wrong character; of anything worse one in 16.7 million slips through.
 */
export function crc24(bytes: Uint8Array): number {
  let sum = 0xb704ce;
  for (const byte of bytes) sum = ((sum << 8) & 0xffffff) ^ (TABLE[((sum >> 16) ^ byte) & 0xff] ?? 0);
  return sum;
}
