import { describe, expect, it } from 'vitest';
import { opensByItself } from './arrive.ts';

describe('arriving at a spread', () => {
  it.each([
    ['https://example.org/?open=a', 'a', true],
    ['https://example.org/?open=a', 'b', false],
    ['https://example.org/', 'a', false],
    ['https://example.org/?phase=one&open=a#x', 'a', true],
  ])('%s opens %s by itself: %s', (address, id, itself) => {
    expect(opensByItself(address, id)).toBe(itself);
  });
});
