import type { Agreement, Problem } from '../domain/agreement.ts';
import type { Draft } from '../model/draft.ts';
import { PARTIES } from '../model/party.ts';

const OWN_FIELDS = ['title', 'text', 'by', 'standard', 'confirmation', 'otherwise'] as const;

/** The first place of the form where one of these characters was typed, among what takes part; `null` where none was. */
export function whereTyped(characters: readonly string[], draft: Draft, { clauses }: Agreement): Problem['at'] | null {
  const holds = (text: string | undefined) => {
    const whole = text?.normalize('NFC') ?? '';
    return characters.some((character) => whole.includes(character));
  };
  for (const party of PARTIES) {
    for (const field of ['name', 'contact'] as const) if (holds(draft.parties[party]?.[field])) return { kind: 'party', party, field };
  }
  for (const { clause, own } of clauses) {
    for (const field of OWN_FIELDS) if (own && holds(own[field])) return { kind: 'own', clauseId: clause.id, field };
    const typed = draft.clauses[clause.id];
    if (holds(typed?.override)) return { kind: 'override', clauseId: clause.id };
    for (const [key, raw] of Object.entries(typed?.values ?? {})) if (holds(raw)) return { kind: 'value', clauseId: clause.id, key };
  }
  return null;
}
