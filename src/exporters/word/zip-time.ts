/** Signatures of a file's header in a ZIP, of its entry in the directory, and of the directory's end. */
const FILE = 0x04034b50;
const ENTRY = 0x02014b50;

/** A moment as ZIP has it, in UTC: the date in the upper half, the time in the lower, two seconds exact. */
function dosTime(now: Date): number {
  const date = ((now.getUTCFullYear() - 1980) << 9) | ((now.getUTCMonth() + 1) << 5) | now.getUTCDate();
  return ((date << 16) | (now.getUTCHours() << 11) | (now.getUTCMinutes() << 5) | (now.getUTCSeconds() >> 1)) >>> 0;
}

/** Gives every file of a ZIP this moment, in place: docx packs with the clock's, and the same agreement should be the same file. */
export function stampZip(zip: Uint8Array, now: Date): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const time = dosTime(now);
  let at = 0;
  while (at + 4 <= zip.length) {
    const signature = view.getUint32(at, true);
    if (signature === FILE) {
      view.setUint32(at + 10, time, true);
      at += 30 + view.getUint32(at + 18, true) + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    } else if (signature === ENTRY) {
      view.setUint32(at + 12, time, true);
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    } else return;
  }
}
