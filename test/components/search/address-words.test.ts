import { expect, test } from 'vitest';
import { addressWords } from '../../../src/components/search/address-words.ts';

test('the words of a broken address are what stands in it, without folders and endings', () => {
  expect(addressWords('/steps/kefu-huashu/', '/')).toBe('kefu huashu');
  expect(addressWords('/repo/%E8%BF%9D%E7%BA%A6%E9%87%91.html', '/repo/')).toBe('违约金');
  expect(addressWords('/%E8%BF%9', '/')).toBe('E8 BF 9');
  expect(addressWords('/', '/')).toBe('');
});
