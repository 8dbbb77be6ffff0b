import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateQuote } from './locateQuote.ts';

const text = 'Headline\nAid came. Then aid came again, and aid came late.';
const quote = { exact: 'aid came', start: 24, end: 32, prefix: 'Then ', suffix: ' again' };

describe('locating a quote', () => {
  it.each([
    ['at its offsets', text, quote, 24],
    ['between the words around it, where the offsets are off', `x${text}`, quote, 25],
    ['after the words before it', text.replace('again', 'anew'), { ...quote, start: 0, end: 8 }, 24],
    ['before the words after it', text.replace('Then', 'Next'), { ...quote, start: 0, end: 8 }, 24],
  ])('finds it %s', (_, own, sought, start) => {
    expect(locateQuote(own, sought)).toEqual({ start, end: start + 8 });
  });

  it('takes typewriter marks for those of the press, at the same place', () => {
    const sought = { exact: 'the “yellow line” – so', start: 4, end: 26, prefix: '', suffix: '' };
    expect(locateQuote('See the "yellow line" - so be it', sought)).toEqual({ start: 4, end: 26 });
  });

  it('does not take the same words in another context for it', () => {
    expect(locateQuote('Nobody said that aid came late.', quote)).toBeNull();
  });

  it('finds every stretch of a text in that text with anything before it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 3 }), fc.nat(), fc.string(), (own, cut, before) => {
        const start = cut % (own.length - 1);
        const sought = {
          exact: own.slice(start, start + 2),
          start,
          end: start + 2,
          prefix: own.slice(0, start),
          suffix: own.slice(start + 2),
        };
        const found = locateQuote(before + own, sought);
        expect(found === null ? null : (before + own).slice(found.start, found.end)).toBe(sought.exact);
      }),
    );
  });
});
