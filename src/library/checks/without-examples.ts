import type { Plugin } from 'vite';

/** What a check tells a reader of the page of checks, and a finding does not need. */
const FOR_READERS: ReadonlySet<string> = new Set(['bad', 'good', 'explanation']);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** Every object literal whose properties may be a check's. */
function* objectsIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const each of value) yield* objectsIn(each);
  else if (typeof value === 'object' && value !== null && 'type' in value) {
    const node = value as Node;
    if (node.type === 'ObjectExpression') yield node;
    // A check is an object at the top of its file.
    else if (['Program', 'VariableDeclaration', 'VariableDeclarator', 'ExportDefaultDeclaration'].includes(node.type))
      yield* objectsIn([node['body'], node['declarations'], node['init'], node['declaration']].flat());
  }
}

/** A check's file with what only readers need left empty, in JavaScript. */
export function withoutExamples(code: string, parse: (code: string) => unknown): string {
  const cuts = [...objectsIn(parse(code))]
    .flatMap((object) => object['properties'] as Node[])
    .flatMap((property) => {
      const key = property['key'] as { readonly name?: string } | undefined;
      const value = property['value'] as Node | undefined;
      return key?.name !== undefined && value && FOR_READERS.has(key.name) ? [value] : [];
    })
    .sort((a, b) => b.start - a.start);
  return cuts.reduce((text, { type, start, end }) => `${text.slice(0, start)}${type === 'ArrayExpression' ? '[]' : "''"}${text.slice(end)}`, code);
}

/** Keeps examples and explanations of the checks out of what browsers load; pages are built with them. */
export const checksWithoutExamples = (): Plugin => ({
  name: 'checks-without-examples',
  enforce: 'post',
  transform(code, id, options) {
    if (options?.ssr || !/\/src\/checks\/rules\/[\w-]+\.ts$/.test(id)) return null;
    return { code: withoutExamples(code, (text) => this.parse(text)), map: null };
  },
});
