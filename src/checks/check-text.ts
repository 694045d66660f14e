import { runChecks, type CheckResult } from './engine.ts';
import { CHECKS } from './registry.ts';

export type { CheckResult } from './engine.ts';

/** Reads a text with every check of the registry. Pure; cost grows with the length of the text. */
export const checkText = (text: string): CheckResult => runChecks(text, CHECKS);
