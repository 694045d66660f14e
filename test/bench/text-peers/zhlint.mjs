import { run } from 'zhlint';

/** Lints a text with the rules that zhlint uses by default; returns how much it had to say. */
export const lint = (text) => run(text, { rules: { preset: 'default' } }).validations.length;
