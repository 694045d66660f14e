import { array, assert, option, property, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareAddress } from '../../../src/layouts/share/bare-address.ts';

describe('an address in a comment', () => {
  test.each([
    ['https://a.example/', 'https://a.example'],
    ['https://a.example/tuoguan/', 'https://a.example/tuoguan/#content'],
    ['https://a.example/steps/review/', 'https://a.example/steps/review/#content'],
    ['http://127.0.0.1:4321/x/builder/', 'http://127.0.0.1:4321/x/builder/#content'],
    ['https://a.example/builder/?pack=home', 'https://a.example/builder/?pack=home'],
  ])('%s becomes %s', (page, address) => {
    expect(bareAddress(page)).toBe(address);
  });

  test('ends in a letter or digit, is ASCII without %, and leads to the same page', () => {
    const part = stringMatching(/^[a-z][a-z\d]{0,10}$/);
    assert(
      property(part, array(part, { maxLength: 4 }), option(part), (host, path, pack) => {
        const page = new URL(`https://${host}.example/${path.map((one) => `${one}/`).join('')}${pack ? `?pack=${pack}0` : ''}`);
        const address = bareAddress(page.href);
        expect(address).toMatch(/^https:\/\/[\x21-\x7e]*[A-Za-z\d]$/);
        expect(address).not.toContain('%');
        const { origin, pathname, search } = new URL(address);
        expect([origin, pathname, search]).toEqual([page.origin, page.pathname, page.search]);
      }),
    );
  });
});
