const POLYNOMIAL = 0x1864cfb;

/**
 * Checksum of 24 bits (the polynomial of RFC 4880 § 6.1). It finds every damage within 24 bits in
 * a row, so every wrong character; of anything worse one in 16.7 million slips through.
 */
export function crc24(bytes: Uint8Array): number {
  let sum = 0xb704ce;
  for (const byte of bytes) {
    sum ^= byte << 16;
    // The polynomial has the 25th bit, so that what is carried over goes.
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 0x800000 ? (sum << 1) ^ POLYNOMIAL : sum << 1;
  }
  return sum;
}
