import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { shippedPackages } from '../../../src/library/licences/shipped.ts';

const project = new URL('../../../', import.meta.url);
const packages = shippedPackages(fileURLToPath(new URL('node_modules', project)));

test('every package that the site depends on is named, but for what only builds it', () => {
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', project), 'utf8')) as { dependencies: Record<string, string> };
  const named = new Map(packages.map(({ name, version }) => [name, version]));
  const unnamed = Object.entries(dependencies).filter(([name, version]) => named.get(name) !== version);
  expect(unnamed.map(([name]) => name)).toEqual(['@astrojs/mdx']);
});

test('each with its licence, which allows what the site does with it', () => {
  for (const { name, licence, text } of packages) {
    expect(licence, name).toMatch(/MIT|ISC|BSD|Apache-2\.0|Zlib/);
    expect(text, name).toMatch(/copyright|apache license/i);
    expect(text.length, name).toBeGreaterThan(500);
  }
});
