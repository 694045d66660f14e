import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { policyOf, withPolicy } from '../../../src/library/security/policy.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const directives = (html: string) =>
  Object.fromEntries(
    policyOf(html)
      .split(';')
      .map((part) => [part.split(' ')[0], part.split(' ').slice(1)]),
  );

describe('the policy of a page', () => {
  test('lets run and show what the page itself holds, by its hash', () => {
    const page = directives('<style>a{}</style><script>one()</script><script type="module">two()</script><style></style>');
    expect(page['script-src']).toEqual(["'self'", hashOf('one()'), hashOf('two()')]);
    expect(page['style-src']).toEqual(["'self'", hashOf('a{}')]);
  });

  test('names no hash of data, and none twice', () => {
    const page = directives(
      '<script type="application/json" id="library">{}</script><script type="application/ld+json">{}</script><style>a{}</style><style>a{}</style>',
    );
    expect(page['script-src']).toEqual(["'self'"]);
    expect(page['style-src']).toHaveLength(2);
  });

  test('allows nothing from elsewhere and nothing unsafe', () => {
    const policy = policyOf('<script src="/_astro/a.js"></script>');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toMatch(/unsafe|http|\*/);
  });

  test('allows WebAssembly only where the search opens', () => {
    expect(policyOf('<a class="site-search" href="/search/">')).toContain("'wasm-unsafe-eval'");
    expect(policyOf('<a href="/search/">')).not.toContain('wasm');
  });
});

test('the policy stands before everything that it binds', () => {
  expect(withPolicy('<head><meta charset="utf-8"><style>a{}</style></head>')).toMatch(
    /^<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]+"><style>/,
  );
  expect(() => withPolicy('<head><style>a{}</style></head>')).toThrow('charset');
});
