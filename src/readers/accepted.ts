/** Value for the `accept` attribute of a file input: what `readFile` reads. */
export const ACCEPTED = '.txt,.md,text/plain,text/markdown';
