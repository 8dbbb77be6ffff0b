import { anything, assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueInWords } from './valueInWords.ts';

describe('valueInWords', () => {
  it.each([
    ['word', '"word"'],
    ['', '""'],
    [3, '3'],
    [null, 'null'],
    [true, 'true'],
    [[], 'an empty list'],
    [[1, 2], 'a list of 2'],
    [{}, 'an empty object'],
    [{ a: 1, b: 2 }, 'an object with "a", "b"'],
    [{ a: 1, b: 1, c: 1, d: 1, e: 1 }, 'an object with "a", "b", "c", "d" …'],
  ])('puts %j as %s', (value, words) => expect(valueInWords(value)).toBe(words));

  it('cuts a long text', () => expect(valueInWords('x'.repeat(1000))).toBe(`"${'x'.repeat(80)}…"`));

  it('finds words for anything', () => {
    assert(
      property(anything(), (value) => {
        expect(valueInWords(value)).not.toBe('');
      }),
    );
  });
});
