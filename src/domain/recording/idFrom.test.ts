import { array, assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idFrom } from './idFrom.ts';

const free = () => false;

describe('an id made of words', () => {
  it.each([
    ['Opening of a crossing', 'opening-of-a-crossing'],
    ['Qatar’s Prime-Minister “X”', 'qatars-prime-minister-x'],
    ['Médecins', 'medecins'],
    ['2025', 'milestone-2025'],
    ['معبر', 'milestone'],
    ['', 'milestone'],
    ['a'.repeat(80), 'a'.repeat(60)],
    ['one two three four five six seven eight nine ten eleven twelve thirteen', 'one-two-three-four-five-six-seven-eight-nine-ten-eleven'],
  ])('is for “%s” %s', (words, id) => expect(idFrom(words, 'milestone', free)).toBe(id));

  it('is unlike every one that is taken', () => {
    const taken = new Set(['aid', 'aid-2']);
    expect(idFrom('Aid', 'claim', (id) => taken.has(id))).toBe('aid-3');
  });

  it('is in kebab-case, holds a letter and is new, whatever the words', () => {
    assert(
      property(array(string({ unit: 'binary' })), (all) => {
        const taken = new Set<string>();
        for (const words of all) {
          const id = idFrom(words, 'claim', (each) => taken.has(each));
          expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
          expect(id).toMatch(/[a-z]/);
          expect(taken.has(id)).toBe(false);
          taken.add(id);
        }
      }),
    );
  });
});
