/** What introduces the payload in the builder's address: `/builder/#s=<payload>`. Public and lasting. */
const MARK = '#s=';

/** Longest payload that is written or read, in characters. Chats cut links long before. */
export const LONGEST_PAYLOAD = 100_000;

/** Longest link, origin included, that goes into a code on paper: 0.62 mm a module at 60 mm. */
export const LONGEST_ON_PAPER = 700;

/** @param builder absolute address of the builder's page, without query or fragment */
export function linkTo(builder: string, payload: string): string {
  return `${builder}${MARK}${payload}`;
}

/**
 * The payload in an address, a fragment, or a text around a link. Apps append things, so only the
 * characters that a payload can have are read. `null` where there is none.
 */
export function payloadIn(text: string): string | null {
  const at = text.indexOf(MARK);
  if (at < 0) return null;
  return text.slice(at + MARK.length, at + MARK.length + LONGEST_PAYLOAD + 1).replace(/[^A-Za-z0-9_-].*/s, '');
}
