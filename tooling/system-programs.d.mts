/** Path of a Chromium or Chrome, or the empty string. */
export function findChromium(): string;
/** Path of a Chromium that opens no windows of its own, or of a whole one, or the empty string. */
export function findHeadlessChromium(): string;
/** Installs what the tests need where possible; returns a message naming what is still missing, or the empty string. */
export function ensurePrograms(): string;
/** Path of nginx, or the empty string. */
export function findNginx(): string;
/** Where Debian puts the module of nginx that sends files compressed with brotli. */
export const BROTLI_MODULE: string;
