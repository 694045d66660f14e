/** Path of a Chromium or Chrome, or the empty string. */
export function findChromium(): string;
/** Installs what the tests need where possible; returns a message naming what is still missing, or the empty string. */
export function ensurePrograms(): string;
