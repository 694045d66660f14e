import type { Finding } from '../../checks/finding.ts';
import type { ToldResult } from '../../checks/told.ts';

/**
 * What a finding is recognised by when the text has been checked again: the check and the words of its statement. Stored with
 * what is ignored: lasting.
 */
export const keyOf = ({ check, statement }: Finding, { statements }: ToldResult): string => `${check}\n${statements[statement]?.text ?? ''}`;

/** A finding with its names. */
export interface NamedFinding {
  readonly finding: Finding;
  /** By which it is ignored; the same words twice share it. */
  readonly key: string;
  /** By which it is found on the page, unique there: lower-case letters, figures and hyphens. Stays while its statement does. */
  readonly id: string;
}

/** FNV-1a: a short name for a text. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Findings with their names, in the order of the text. */
export function namedFindings(result: ToldResult): NamedFinding[] {
  const counts = new Map<string, number>();
  return result.findings.map((finding) => {
    const key = keyOf(finding, result);
    const name = `${finding.check}-${hashOf(key)}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { finding, key, id: `${name}-${count}` };
  });
}
