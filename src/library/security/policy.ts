import { createHash } from 'node:crypto';

const SCRIPT = /<script([^>]*)>([\s\S]*?)<\/script>/g;
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
/** Scripts that a browser runs: all but data, e.g. JSON-LD and the library. */
const isRun = (attributes: string) => !/\btype="application\/(?:ld\+)?json"/.test(attributes);

const sourceOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const sources = (texts: readonly string[]) => [...new Set(texts.filter((text) => text !== '').map(sourceOf))].join(' ');
const directive = (name: string, ...values: readonly string[]) => [name, ...values.filter((value) => value !== '')].join(' ');

/**
 * The Content-Security-Policy of one page: what it holds itself by its hash, files of its own host, nothing else.
 * https://www.w3.org/TR/CSP3/ . Astro's own (`security.csp`) names the hashes of the whole site on every page, 1.6 KB more each.
 * @param html the page as it is served
 */
export function policyOf(html: string): string {
  const scripts = [...html.matchAll(SCRIPT)].filter(([, attributes = '']) => isRun(attributes)).map(([, , text = '']) => text);
  const styles = [...html.matchAll(STYLE)].map(([, text = '']) => text);
  // The full text search compiles WebAssembly; it can be opened wherever the page has its dialog.
  const wasm = html.includes('class="site-search"') ? "'wasm-unsafe-eval'" : '';
  return [
    directive('default-src', "'none'"),
    directive('script-src', "'self'", wasm, sources(scripts)),
    directive('style-src', "'self'", sources(styles)),
    directive('img-src', "'self'", 'data:', 'blob:'),
    directive('connect-src', "'self'"),
    directive('worker-src', "'self'"),
    directive('manifest-src', "'self'"),
    directive('form-action', "'self'"),
    directive('base-uri', "'none'"),
  ].join(';');
}

/**
 * The page with its policy, the first thing in its head after the encoding: it does not bind what stands before it.
 * @throws Error where the head does not begin with the encoding
 */
export function withPolicy(html: string): string {
  const encoding = '<meta charset="utf-8">';
  if (!html.includes(encoding)) throw new Error(`a page does not hold ${encoding}, after which its policy belongs`);
  return html.replace(encoding, () => `${encoding}<meta http-equiv="content-security-policy" content="${policyOf(html)}">`);
}
