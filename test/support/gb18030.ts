let codes: Map<string, readonly [number, number]> | undefined;

/** The two-byte part of GB18030, read backwards from the decoder. */
function table(): Map<string, readonly [number, number]> {
  if (codes) return codes;
  const decoder = new TextDecoder('gb18030');
  codes = new Map();
  for (let first = 0x81; first <= 0xfe; first += 1)
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if (character.length === 1 && character !== '\ufffd') codes.set(character, [first, second]);
    }
  return codes;
}

/** A text as an old Windows program writes it. Throws for a character of more than two bytes. */
export const gbBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    Array.from(text).flatMap((character) => {
      if (character < '\u0080') return [character.charCodeAt(0)];
      const code = table().get(character);
      if (!code) throw new Error(`${character} takes more than two bytes`);
      return [...code];
    }),
  );
