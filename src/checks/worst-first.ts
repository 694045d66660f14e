import { SEVERITIES, type Category, type Finding } from './finding.ts';

// Of two findings of one severity, what cannot be undone comes first: a breach of law, a term that binds, money, then what a talk mends.
const ORDER: readonly Category[] = ['legality', 'rights', 'settlement', 'contingency', 'acceptance', 'responsibility', 'timing', 'scope', 'communication'];

/** The findings from the worst to the least, those of one rank in the order of the text. */
export const worstFirst = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || ORDER.indexOf(a.category) - ORDER.indexOf(b.category) || a.start - b.start,
  );
