/** A tag of an XML text. */
export interface Tag {
  /** With its prefix, e.g. `w:p`. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  /** The value of an attribute as it is written, or null. */
  readonly attribute: (name: string) => string | null;
  /** Offset behind the tag. */
  readonly end: number;
}

/** The tags of an XML text from left to right; what stands between is passed over. Linear. */
export function* tagsOf(xml: string): Generator<Tag> {
  for (let from = xml.indexOf('<'); from !== -1;) {
    const to = xml.indexOf('>', from);
    if (to === -1) return;
    const next = xml.charAt(from + 1);
    if (next !== '?' && next !== '!') {
      const closing = next === '/';
      const inside = xml.slice(from + (closing ? 2 : 1), to);
      const name = /^[^\s/>]*/.exec(inside)?.[0] ?? '';
      yield {
        name,
        kind: closing ? 'close' : inside.endsWith('/') ? 'empty' : 'open',
        attribute: (wanted) => attributeIn(inside, wanted),
        end: to + 1,
      };
    }
    from = xml.indexOf('<', to);
  }
}

function attributeIn(inside: string, name: string): string | null {
  const at = inside.search(new RegExp(`\\s${name}\\s*=\\s*["']`));
  if (at === -1) return null;
  const quote = inside.slice(at).search(/["']/) + at;
  const end = inside.indexOf(inside.charAt(quote), quote + 1);
  return end === -1 ? null : unescaped(inside.slice(quote + 1, end));
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

const unescaped = (text: string): string => text.replaceAll(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity);

/** Text for the inside of an element. */
export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** How deep elements stand in each other at most. */
export function depthOf(xml: string): number {
  let depth = 0;
  let most = 0;
  for (const { kind } of tagsOf(xml)) {
    if (kind === 'open') most = Math.max(most, (depth += 1));
    else if (kind === 'close') depth -= 1;
  }
  return most;
}
