import first from './phrases-1.json' with { type: 'json' };

/**
 * What free text is likely to repeat: the sentences of the clauses with their defaults filled in.
 * Apart from the dictionary, because links without free text do without it. A released file never changes.
 */
const phrases: Readonly<Record<string, string>> = { '1': first.text };

/** The phrases that go with the dictionary of a version. */
export function phrasesOf(version: string): string {
  return phrases[version] ?? '';
}
